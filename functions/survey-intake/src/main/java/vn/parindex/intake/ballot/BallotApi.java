package vn.parindex.intake.ballot;

import java.util.List;
import vn.parindex.intake.store.Links;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.PublicFunction;
import vn.parindex.platform.http.PublicRoute;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/** The routes by which ballots come in. They write ballots and never read any. */
public final class BallotApi {

  private BallotApi() {}

  /** For respondents, by link. */
  public static PublicFunction byLink(
      AssessmentTable table, AssessmentTable invitations, AssessmentTable ballots) {
    var rounds = new RoundStore(table);
    var surveys = new SurveyStore(table);
    var open = new OpenSurvey(rounds, surveys);
    var links = new BallotLink(new Links(invitations), surveys, new GuessLimit(invitations));
    var reading = new ReadingBallot(links, open, surveys);
    var submitting = new SubmittingBallot(links, open, surveys, invitations, ballots);
    return new PublicFunction(
        List.of(
            new PublicRoute("GET /rounds/{round}/survey/ballot", reading::show),
            new PublicRoute("POST /rounds/{round}/survey/ballot", submitting::submit)));
  }

  /** For the Support Team, from paper. */
  public static HttpFunction onPaper(
      AssessmentTable table, AssessmentTable invitations, AssessmentTable ballots) {
    var rounds = new RoundStore(table);
    var entering =
        new EnteringPaperBallot(rounds, new SurveyStore(table), table, invitations, ballots);
    return new HttpFunction(
        List.of(
            new Route(
                "POST /rounds/{round}/survey/paper-ballots",
                Capability.ENTER_PAPER_BALLOT,
                entering::enter)),
        new Access(new AccountStore(table)::find, rounds::parentOf));
  }
}
