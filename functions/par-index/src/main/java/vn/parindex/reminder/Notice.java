package vn.parindex.reminder;

import java.time.LocalDate;

/**
 * A notice that is due.
 *
 * @param key what it is
 * @param task what it is about
 * @param lastDay the last day in time
 * @param daysLeft from the day of sending to the last day; negative when it has passed
 */
public record Notice(NoticeKey key, Task task, LocalDate lastDay, long daysLeft) {

  /** What a notice says. */
  public enum Kind {
    REMINDER,
    LAST_DAY,
    OVERDUE,
    LAGGARDS
  }

  /** What it says. */
  public Kind kind() {
    if (task.kind() == Task.Kind.TO_URGE) {
      return Kind.LAGGARDS;
    }
    if (daysLeft < 0) {
      return Kind.OVERDUE;
    }
    return daysLeft == 0 ? Kind.LAST_DAY : Kind.REMINDER;
  }
}
