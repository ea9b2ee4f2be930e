package vn.parindex.local.time;

import java.time.Instant;
import java.time.ZoneId;
import vn.parindex.local.template.TemplateRefused;

/** When a schedule of EventBridge Scheduler is due. */
sealed interface Recurrence permits CronExpression, RateExpression {

  /**
   * Reads a schedule expression.
   *
   * @param name of the schedule, for messages
   * @throws TemplateRefused if it is of another kind or is not understood
   */
  static Recurrence parse(String name, String expression) {
    return expression.startsWith("rate(")
        ? RateExpression.parse(name, expression)
        : CronExpression.parse(name, expression);
  }

  /** The first occurrence after this instant; the end of time if there is none. */
  Instant next(Instant after, ZoneId zone);

  /**
   * The first occurrence after an instant that counts when the clock is moved on to another.
   *
   * @param end where the clock will stand
   */
  default Instant nextOnTheWay(Instant after, Instant end, ZoneId zone) {
    return next(after, zone);
  }

  /**
   * Whether a clock that is moved over several occurrences makes up for all of them. Work of the
   * night has a time of its own and is done for every night; work that is done again and again is
   * done once, for the last time that passed.
   */
  boolean isMadeUp();
}
