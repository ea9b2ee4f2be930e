package vn.parindex.intake.invitation;

import java.util.List;
import java.util.Map;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;

/** Home Affairs hands out paper forms of a group and unit; they use up its quota as links do. */
public final class HandingOutForms {

  private static final int MOST = 1_000;

  private final SurveyEditing editing;
  private final AssessmentTable invitations;
  private final Cells cells;

  public HandingOutForms(SurveyEditing editing, AssessmentTable invitations) {
    this.editing = editing;
    this.invitations = invitations;
    this.cells = new Cells(invitations);
  }

  private record Forms(String unit, String group, int forms) {
    static Forms of(Members body) {
      return new Forms(
          body.text("unit", Codes.UNIT),
          body.text("group", Codes.PLAIN),
          body.number("forms", 1, MOST));
    }
  }

  /** Answers {@code POST /rounds/{round}/survey/paper-forms}. */
  public Response handOut(Request request, Caller caller) {
    var wanted = BodyReader.read(request.body(), Forms::of);
    return editing.edit(request, caller, survey -> handedOut(survey, wanted));
  }

  private SurveyEdit handedOut(StoredSurvey survey, Forms wanted) {
    if (survey.state() != SurveyState.OPEN) {
      throw SurveyProblems.wrongState(survey.state()).asException();
    }
    var round = survey.round();
    var cell =
        cells
            .find(round, wanted.unit(), wanted.group())
            .orElseThrow(
                () ->
                    Problems.notFound("quota", wanted.unit() + "/" + wanted.group()).asException());
    if (cell.left() < wanted.forms()) {
      throw SurveyProblems.quotaExceeded(
              List.of(
                  new FieldError(
                      "/forms",
                      "quota-exceeded",
                      "Chỉ tiêu còn " + cell.left(),
                      cell.left() + " are left")))
          .asException();
    }
    return new SurveyEdit(
        survey,
        List.of(),
        Map.of(
            invitations,
            List.of(Cells.handOut(round, wanted.unit(), wanted.group(), wanted.forms()))),
        Action.of("hand-out-forms", null, wanted),
        version -> Response.ok(wanted).withVersion(version));
  }
}
