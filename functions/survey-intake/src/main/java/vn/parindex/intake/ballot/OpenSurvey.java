package vn.parindex.intake.ballot;

import java.time.Instant;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStep;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.Round;

/** Whether ballots are taken now. */
final class OpenSurvey {

  private final RoundStore rounds;
  private final SurveyStore surveys;

  OpenSurvey(RoundStore rounds, SurveyStore surveys) {
    this.rounds = rounds;
    this.surveys = surveys;
  }

  /**
   * A survey that takes ballots.
   *
   * @param round its round
   * @param maxBlankPercent share of its questions that a valid ballot may leave blank, 0 to 100
   */
  record Rules(Round round, int maxBlankPercent) {}

  /**
   * The rules of a round's survey, while it takes ballots about units of a level.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409 before and after
   */
  Rules rules(String code, String level, Instant now) {
    var round = rounds.round(code).round();
    var survey = surveys.survey(code);
    if (survey.state() != SurveyState.OPEN || !SurveyStep.takesBallots(round, level, now)) {
      throw SurveyProblems.closed().asException();
    }
    return new Rules(round, survey.maxBlankPercent());
  }
}
