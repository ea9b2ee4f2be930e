package vn.parindex.local.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import vn.parindex.local.template.TemplateRefused;

/**
 * A schedule that comes again and again: {@code rate(15 minutes)}. Here it counts from 1970, in AWS
 * from when the schedule was made.
 */
final class RateExpression implements Recurrence {

  private static final Pattern RATE =
      Pattern.compile("rate\\(([1-9]\\d{0,4}) (minute|hour|day)s?\\)");

  private final Duration period;

  private RateExpression(Duration period) {
    this.period = period;
  }

  static RateExpression parse(String name, String expression) {
    var rate = RATE.matcher(expression);
    if (!rate.matches()) {
      throw new TemplateRefused(name, expression + " is not understood by the local platform");
    }
    long number = Long.parseLong(rate.group(1));
    return new RateExpression(
        switch (rate.group(2)) {
          case "minute" -> Duration.ofMinutes(number);
          case "hour" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }

  @Override
  public Instant next(Instant after, ZoneId zone) {
    return last(after).plus(period);
  }

  @Override
  public Instant nextOnTheWay(Instant after, Instant end, ZoneId zone) {
    var next = next(after, zone);
    var last = last(end);
    return last.isAfter(next) ? last : next;
  }

  /** The newest occurrence that is not after an instant. */
  private Instant last(Instant until) {
    long seconds = period.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(until.getEpochSecond(), seconds) * seconds);
  }

  @Override
  public boolean isMadeUp() {
    return false;
  }
}
