package vn.parindex.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time in which one unit may do one step. This is where deadlines are enforced: every write of
 * a unit asks {@link #at}.
 *
 * @param opensAt first instant in time
 * @param closesAt first instant that is too late
 */
public record Window(Instant opensAt, Instant closesAt) {

  /** How an instant lies to the window. */
  public enum Position {
    TOO_EARLY,
    OPEN,
    TOO_LATE
  }

  /** The window of a unit: the deadline of its level, moved by its extension if that is later. */
  public static Window of(Deadline deadline, @Nullable Extension extension) {
    var closesAt = deadline.closesAt();
    if (extension != null && extension.closesAt().isAfter(closesAt)) {
      closesAt = extension.closesAt();
    }
    return new Window(deadline.opensAt(), closesAt);
  }

  /** Where an instant lies; the closing instant itself is too late. */
  public Position at(Instant now) {
    if (now.isBefore(opensAt)) {
      return Position.TOO_EARLY;
    }
    return now.isBefore(closesAt) ? Position.OPEN : Position.TOO_LATE;
  }

  /** The last day that is in time: 9 December for a window that closes at 00:00 on the 10th. */
  public LocalDate lastDay(ZoneId zone) {
    return closesAt.minusNanos(1).atZone(zone).toLocalDate();
  }
}
