package vn.parindex.rounds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.round.Deadline;
import vn.parindex.round.Reminders;
import vn.parindex.text.Text;

/**
 * A step of the plan on one level, as {@code calendar.yaml} has it.
 *
 * @param level the level's code
 * @param step the step's code
 * @param planStep its number in the plan
 * @param name the step in words
 * @param opensAt first instant at which it can be done
 * @param closesAt first instant that is too late
 * @param reminders who is told of it, and when; the usual ones if left out
 * @param assumed what about it is an assumption of this project and not in the plan
 */
public record CalendarStep(
    String level,
    String step,
    int planStep,
    Text name,
    Instant opensAt,
    Instant closesAt,
    @Nullable Reminders reminders,
    @Nullable String assumed) {

  /** The deadline, before it was ever moved. */
  public Deadline deadline() {
    return new Deadline(level, step, name, opensAt, closesAt, 1, reminders);
  }
}
