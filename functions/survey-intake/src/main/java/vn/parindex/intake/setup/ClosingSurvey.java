package vn.parindex.intake.setup;

import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyItems;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/**
 * Home Affairs closes the survey: it is closing from the first moment, then its boxes are closed,
 * then it is closed. One that was cut off between goes on by itself ({@link SurveyClosing}), or
 * when it is asked for again. The count follows without being asked for.
 */
public final class ClosingSurvey {

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final SurveyEditing editing;
  private final ClosingBoxes boxes;

  public ClosingSurvey(
      RoundStore rounds, SurveyStore surveys, SurveyEditing editing, AssessmentTable invitations) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.editing = editing;
    this.boxes = new ClosingBoxes(invitations);
  }

  /** Answers {@code POST /rounds/{round}/survey/close}. */
  public Response close(Request request, Caller caller) {
    BodyReader.read(request.body(), body -> body);
    var round = rounds.round(request.pathParameter("round")).round().code();
    return editing.once(request, caller, () -> closed(round, request, caller));
  }

  private Response closed(String round, Request request, Caller caller) {
    var state = surveys.survey(round).state();
    switch (state) {
      case DRAFT, CLOSED -> throw SurveyProblems.wrongState(state).asException();
      case OPEN -> {
        var _ =
            editing.step(
                request, caller, survey -> into(survey, SurveyState.OPEN, SurveyState.CLOSING));
      }
      case CLOSING -> {
        // Cut off before: only the rest is left.
      }
    }
    boxes.closeAll(round);
    var done = SurveyItems.done(round, surveys.groups(round), request.time());
    return editing.step(
        request, caller, survey -> into(survey, SurveyState.CLOSING, SurveyState.CLOSED).and(done));
  }

  private static SurveyEdit into(StoredSurvey survey, SurveyState from, SurveyState to) {
    if (survey.state() != from) {
      throw SurveyProblems.wrongState(survey.state()).asException();
    }
    return SurveyEdit.into(
        survey,
        to,
        version ->
            Response.ok(new SurveyShown(survey.round(), to, survey.maxBlankPercent()))
                .withVersion(version));
  }
}
