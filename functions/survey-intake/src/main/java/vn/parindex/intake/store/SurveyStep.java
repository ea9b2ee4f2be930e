package vn.parindex.intake.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import vn.parindex.round.Deadline;
import vn.parindex.round.Round;
import vn.parindex.round.Window;

/** The step of a round's calendar in which ballots are taken (plan 288, step 3). */
public final class SurveyStep {

  private SurveyStep() {}

  /** Its deadline for the units of a level, if the calendar has one. */
  public static Optional<Deadline> deadline(Round round, String level) {
    return round.deadline(level, Deadline.SURVEY);
  }

  /**
   * Whether the last day of all levels has passed.
   *
   * @param levels levels whose units are judged; none have no last day
   */
  public static boolean hasEnded(Round round, Collection<String> levels, Instant now) {
    return !levels.isEmpty()
        && levels.stream()
            .allMatch(
                level ->
                    deadline(round, level)
                        .filter(d -> Window.of(d, null).at(now) == Window.Position.TOO_LATE)
                        .isPresent());
  }

  /** Whether ballots about units of a level are taken at an instant. */
  public static boolean takesBallots(Round round, String level, Instant now) {
    return deadline(round, level)
        .filter(deadline -> Window.of(deadline, null).at(now) == Window.Position.OPEN)
        .isPresent();
  }
}
