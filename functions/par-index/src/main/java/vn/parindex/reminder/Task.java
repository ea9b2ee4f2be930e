package vn.parindex.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Window;
import vn.parindex.text.Text;

/**
 * Something that people are to be told about, as long as it is not done.
 *
 * @param kind why they are told
 * @param subject what it is about, as part of a key: level, step and, if there is one, unit
 * @param name the step in words
 * @param window in which it can be done
 * @param deadlineVersion changes when the deadline of the level or of the unit moves
 * @param offsets when notices are due
 * @param recipients accounts that are told
 * @param units the units that have not done it
 */
public record Task(
    Kind kind,
    String subject,
    Text name,
    Window window,
    String deadlineVersion,
    Offsets offsets,
    List<String> recipients,
    List<UnitName> units) {

  /** Why people are told. */
  public enum Kind {
    /** They have to do it. */
    TO_DO,
    /** They urge others who have to do it (đôn đốc). */
    TO_URGE
  }

  /** A unit that has not done the step. */
  public record UnitName(String code, String name) {}

  public Task {
    recipients = List.copyOf(recipients);
    units = List.copyOf(units);
  }

  /** The last day in time. */
  public LocalDate lastDay(ZoneId zone) {
    return window.lastDay(zone);
  }

  /** The version of a deadline together with a unit's extension. */
  public static String version(Deadline deadline, @Nullable Extension extension) {
    var version = "v" + deadline.version();
    return extension != null && extension.closesAt().isAfter(deadline.closesAt())
        ? version + "+" + extension.closesAt()
        : version;
  }
}
