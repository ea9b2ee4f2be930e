package vn.parindex.intake.setup;

import java.util.List;
import vn.parindex.intake.store.Cell;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;

/**
 * Home Affairs closes the survey. Every box is closed by itself, so that a ballot is either in
 * before its box closed, or refused: none is lost between. A closing that was cut off goes on when
 * it is asked for again.
 */
public final class ClosingSurvey {

  private static final int TRIES = 100;

  private final SurveyEditing editing;
  private final AssessmentTable invitations;
  private final Cells cells;

  public ClosingSurvey(SurveyEditing editing, AssessmentTable invitations) {
    this.editing = editing;
    this.invitations = invitations;
    this.cells = new Cells(invitations);
  }

  /** Answers {@code POST /rounds/{round}/survey/close}. */
  public Response close(Request request, Caller caller) {
    BodyReader.read(request.body(), body -> body);
    return editing.edit(
        request,
        caller,
        survey ->
            switch (survey.state()) {
              case DRAFT, CLOSED -> throw SurveyProblems.wrongState(survey.state()).asException();
              case OPEN -> closed(survey);
            });
  }

  private SurveyEdit closed(StoredSurvey survey) {
    cells.all(survey.round()).stream()
        .filter(Cell::isOpen)
        .forEach(cell -> closeBox(survey.round(), cell));
    return SurveyEdit.into(
        survey,
        SurveyState.CLOSED,
        version ->
            Response.ok(
                    new SurveyShown(survey.round(), SurveyState.CLOSED, survey.maxBlankPercent()))
                .withVersion(version));
  }

  private void closeBox(String round, Cell cell) {
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        invitations.transact(List.of(Cells.close(round, cell)));
        return;
      } catch (ConditionFailed _) {
        // a ballot came at the same instant, or another closing was first
        if (cells.find(round, cell.unit(), cell.group()).filter(Cell::isOpen).isEmpty()) {
          return;
        }
      }
    }
    throw Problems.busy().asException();
  }
}
