package vn.parindex.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.round.Extension;
import vn.parindex.round.Round;
import vn.parindex.round.Window;

/** When a unit may appeal against what was published. */
public final class AppealWindow {

  /** The step of the calendar that ends the time for appeals. */
  public static final String STEP = "appeal";

  /** How many days a unit has when the round's calendar does not plan the step. */
  public static final int USUAL_DAYS = 10;

  private AppealWindow() {}

  /**
   * From the publication until the calendar's step of the level closes; in a round that does not
   * plan it, until the end of the {@value #USUAL_DAYS}th day after the day of publication.
   *
   * @param extension a later end for the unit, if it has one
   */
  public static Window of(
      Round round, String level, Instant publishedAt, @Nullable Extension extension) {
    return round
        .window(level, STEP, extension)
        .map(planned -> new Window(publishedAt, planned.closesAt()))
        .orElseGet(() -> new Window(publishedAt, usual(round, publishedAt)));
  }

  private static Instant usual(Round round, Instant publishedAt) {
    return publishedAt
        .atZone(round.zone())
        .toLocalDate()
        .plusDays(USUAL_DAYS + 1)
        .atStartOfDay(round.zone())
        .toInstant();
  }
}
