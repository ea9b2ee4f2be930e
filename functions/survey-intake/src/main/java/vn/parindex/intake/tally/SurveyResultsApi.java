package vn.parindex.intake.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import vn.parindex.intake.store.AskedGroup;
import vn.parindex.intake.store.Ballots;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.survey.SmallCells;

/** Counting on demand, and the free texts: shuffled, all together, and only in the end. */
public final class SurveyResultsApi {

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final CountingBallots counting;
  private final AssessmentTable ballots;

  private SurveyResultsApi(AssessmentTable table, AssessmentTable ballots) {
    this.rounds = new RoundStore(table);
    this.surveys = new SurveyStore(table);
    this.counting = new CountingBallots(table, ballots);
    this.ballots = ballots;
  }

  /** The HTTP API on the tables. */
  public static HttpFunction function(AssessmentTable table, AssessmentTable ballots) {
    var api = new SurveyResultsApi(table, ballots);
    return new HttpFunction(
        List.of(
            new Route("POST /rounds/{round}/survey/count", Capability.MANAGE_SURVEY, api::count),
            new Route(
                "GET /rounds/{round}/survey/comments", Capability.MANAGE_SURVEY, api::comments)),
        new Access(new AccountStore(table)::find, api.rounds::parentOf));
  }

  private record Counted(int unitsWithNewResults) {}

  private record Comments(String level, int number, List<String> texts) {}

  private record AllComments(List<Comments> levels) {}

  private Response count(Request request, Caller caller) {
    BodyReader.read(request.body(), body -> body);
    var stored = rounds.round(request.pathParameter("round"));
    return Response.ok(new Counted(counting.count(stored)));
  }

  private Response comments(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var state = surveys.survey(round).state();
    if (state != SurveyState.CLOSED) {
      throw SurveyProblems.wrongState(state).asException();
    }
    var levels = new TreeSet<>(surveys.groups(round).stream().map(AskedGroup::level).toList());
    return Response.ok(
        new AllComments(levels.stream().map(level -> comments(round, level)).toList()));
  }

  private Comments comments(String round, String level) {
    var texts = new ArrayList<>(Ballots.comments(ballots, round, level));
    Collections.shuffle(texts);
    return texts.size() < SmallCells.LEAST
        ? new Comments(level, 0, List.of())
        : new Comments(level, texts.size(), texts);
  }
}
