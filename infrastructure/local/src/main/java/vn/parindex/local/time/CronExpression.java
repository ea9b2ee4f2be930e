package vn.parindex.local.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.parindex.local.template.TemplateRefused;

/**
 * A schedule of EventBridge Scheduler: {@code cron(minutes hours day-of-month month day-of-week
 * year)}. Understood are numbers, {@code *}, {@code ?}, lists, ranges and steps; the letters L, W
 * and # and names of days and months are refused.
 */
public final class CronExpression implements Recurrence {
  /** Beyond this many days without an occurrence there is none, for example 31 February. */
  private static final int SEARCH_DAYS = 5 * 366;

  private final NavigableSet<Integer> minutes;
  private final NavigableSet<Integer> hours;
  private final NavigableSet<Integer> daysOfMonth;
  private final NavigableSet<Integer> months;
  private final NavigableSet<Integer> daysOfWeek;
  private final NavigableSet<Integer> years;

  private CronExpression(String name, List<String> fields) {
    minutes = field(name, fields.get(0), 0, 59);
    hours = field(name, fields.get(1), 0, 23);
    daysOfMonth = field(name, fields.get(2), 1, 31);
    months = field(name, fields.get(3), 1, 12);
    daysOfWeek = field(name, fields.get(4), 1, 7);
    years = field(name, fields.get(5), 1970, 2199);
  }

  /**
   * Reads a schedule expression.
   *
   * @param name of the schedule, for messages
   * @throws TemplateRefused if it is of another kind or has a field that is not understood
   */
  public static CronExpression parse(String name, String expression) {
    if (!expression.startsWith("cron(") || !expression.endsWith(")")) {
      throw new TemplateRefused(name, expression + " is not understood by the local platform");
    }
    String inner = expression.substring("cron(".length(), expression.length() - 1).strip();
    List<String> fields = List.of(inner.split("\\s+", -1));
    if (fields.size() != 6) {
      throw new TemplateRefused(name, expression + " does not have six fields");
    }
    return new CronExpression(name, fields);
  }

  private static NavigableSet<Integer> field(String name, String text, int first, int last) {
    NavigableSet<Integer> values = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      if (!part.matches("([*?]|\\d+|\\d+-\\d+)(/[1-9]\\d*)?")) {
        throw new TemplateRefused(name, "cron field " + text + " is not understood here");
      }
      List<String> slash = List.of(part.split("/", -1));
      List<String> range = List.of(slash.getFirst().split("-", -1));
      boolean all = slash.getFirst().matches("[*?]");
      int from = all ? first : Integer.parseInt(range.getFirst());
      // A step after a single number runs to the end of the field.
      boolean single = range.size() == 1 && slash.size() == 1;
      int to = range.size() == 2 ? Integer.parseInt(range.getLast()) : all || !single ? last : from;
      if (from < first || to > last || from > to) {
        throw new TemplateRefused(name, "cron field " + text + " is out of range");
      }
      int step = slash.size() == 2 ? Integer.parseInt(slash.getLast()) : 1;
      for (int value = from; value <= to; value += step) {
        values.add(value);
      }
    }
    return values;
  }

  @Override
  public Instant next(Instant after, ZoneId zone) {
    LocalDate day = after.atZone(zone).toLocalDate();
    for (int i = 0; i < SEARCH_DAYS; i++) {
      LocalDate date = day.plusDays(i);
      if (matches(date)) {
        for (int hour : hours) {
          for (int minute : minutes) {
            Instant at = ZonedDateTime.of(date, LocalTime.of(hour, minute), zone).toInstant();
            if (at.isAfter(after)) {
              return at;
            }
          }
        }
      }
    }
    return Instant.MAX;
  }

  @Override
  public boolean isMadeUp() {
    return true;
  }

  private boolean matches(LocalDate date) {
    // Sunday is 1 in AWS, 7 in ISO.
    int dayOfWeek = date.getDayOfWeek().getValue() % 7 + 1;
    return years.contains(date.getYear())
        && months.contains(date.getMonthValue())
        && daysOfMonth.contains(date.getDayOfMonth())
        && daysOfWeek.contains(dayOfWeek);
  }
}
