package vn.parindex.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import vn.parindex.round.Reminders;

/**
 * On which days notices of a step are due, counted from its last day in time: -7 is a week before,
 * 0 the last day itself, 1 the first day that is too late.
 *
 * @param days in ascending order, each once
 */
public record Offsets(List<Integer> days) {

  /** The usual ones, for whoever has to do a step. */
  public static final Offsets REMINDERS = new Offsets(Reminders.USUAL);

  /**
   * The usual days for lists of those who have not done a step, for whoever urges them (đôn đốc).
   */
  public static final Offsets LAGGARDS = new Offsets(Reminders.LAGGARDS);

  /**
   * Offsets.
   *
   * @throws IllegalArgumentException if the days do not ascend
   */
  public Offsets {
    days = List.copyOf(days);
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i) <= days.get(i - 1)) {
        throw new IllegalArgumentException("Offsets ascend, each once: " + days);
      }
    }
  }

  /**
   * The offset whose notice stands on a day: the newest that has come. The ones before it are past:
   * after nights that were missed there is one notice, and after the deadline the overdue one, not
   * a flood.
   */
  public OptionalInt standing(LocalDate lastDay, LocalDate today) {
    return days.stream()
        .filter(offset -> !lastDay.plusDays(offset).isAfter(today))
        .mapToInt(Integer::intValue)
        .max();
  }
}
