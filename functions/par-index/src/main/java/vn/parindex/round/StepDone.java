package vn.parindex.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a step of the calendar was done. Some steps tell so themselves, such as a survey that was
 * closed; of others, such as an inspection, people report it.
 *
 * @param level the level's code
 * @param step the step's code
 * @param runner the unit above for whose units it was done, on a level that such units run; null
 *     for the whole level
 * @param at when
 */
public record StepDone(String level, String step, @Nullable String runner, Instant at) {

  /** Whether it says so of a step for the units of a runner. */
  public boolean says(String ofLevel, String ofStep, String ofRunner) {
    return level.equals(ofLevel)
        && step.equals(ofStep)
        && (runner == null || runner.equals(ofRunner));
  }
}
