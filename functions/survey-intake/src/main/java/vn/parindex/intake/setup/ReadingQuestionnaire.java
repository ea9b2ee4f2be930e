package vn.parindex.intake.setup;

import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;

/** Shows what a group is asked, with weights. */
public final class ReadingQuestionnaire {

  private final RoundStore rounds;
  private final SurveyStore surveys;

  public ReadingQuestionnaire(RoundStore rounds, SurveyStore surveys) {
    this.rounds = rounds;
    this.surveys = surveys;
  }

  /** Answers {@code GET /rounds/{round}/survey/questionnaires/{level}/{group}}. */
  public Response show(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var asked =
        surveys.questionnaire(
            round, request.pathParameter("level"), request.pathParameter("group"));
    return Response.ok(asked).withVersion(surveys.survey(round).subject().version());
  }
}
