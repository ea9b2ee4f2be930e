package vn.parindex.intake.store;

import java.time.Instant;
import java.util.Collection;
import vn.parindex.round.Round;

/** Where a survey stands at a time, as people are shown it: its state, and the round's calendar. */
public enum SurveyPhase {
  /** Questionnaires may change. */
  DRAFT,
  /** Links go out and ballots come in. */
  OPEN,
  /** The calendar's last day has passed: no link takes a ballot; paper may still be typed in. */
  ENDED,
  /** Boxes are being closed. */
  CLOSING,
  /** Nothing comes any more. */
  CLOSED;

  /**
   * The phase of a survey.
   *
   * @param levels levels whose units are judged
   */
  public static SurveyPhase of(
      StoredSurvey survey, Round round, Collection<String> levels, Instant now) {
    return switch (survey.state()) {
      case DRAFT -> DRAFT;
      case OPEN -> SurveyStep.hasEnded(round, levels, now) ? ENDED : OPEN;
      case CLOSING -> CLOSING;
      case CLOSED -> CLOSED;
    };
  }
}
