package vn.parindex.intake.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.intake.store.Ballots;
import vn.parindex.intake.store.Cell;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.Link;
import vn.parindex.intake.store.Links;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.http.IdempotencyKey;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.survey.BallotCheck;
import vn.parindex.survey.Questionnaire;

/**
 * A respondent gives the ballot of a link, once. Spending the link and storing the ballot is one
 * transaction over both tables; neither keeps anything of the other. The answer is the same for
 * every ballot, so that it can be given again to a retry with the same idempotency key.
 */
final class SubmittingBallot {

  private final BallotLink links;
  private final OpenSurvey open;
  private final SurveyStore surveys;
  private final AssessmentTable invitations;
  private final AssessmentTable ballots;
  private final Cells cells;

  SubmittingBallot(
      BallotLink links,
      OpenSurvey open,
      SurveyStore surveys,
      AssessmentTable invitations,
      AssessmentTable ballots) {
    this.links = links;
    this.open = open;
    this.surveys = surveys;
    this.invitations = invitations;
    this.ballots = ballots;
    this.cells = new Cells(invitations);
  }

  private record Received(boolean received) {}

  /** Answers {@code POST /rounds/{round}/survey/ballot}. */
  Response submit(Request request) {
    var key = IdempotencyKey.of(request);
    for (int tries = 0; tries < Patience.TRIES; tries++) {
      var proven = links.of(request);
      var keyHash = key.map(proven.token()::keyHash);
      if (proven.link().isSpent()) {
        return again(proven.link(), keyHash);
      }
      if (isTaken(request, proven.link(), keyHash)) {
        return Response.created(new Received(true));
      }
      Patience.pause(tries);
    }
    throw Problems.busy().asException();
  }

  private static Response again(Link link, Optional<String> keyHash) {
    if (keyHash.isPresent() && keyHash.get().equals(link.keyHash())) {
      return Response.created(new Received(true)).withHeader("idempotency-replayed", "true");
    }
    throw SurveyProblems.alreadyAnswered().asException();
  }

  private boolean isTaken(Request request, Link link, Optional<String> keyHash) {
    var rules = open.rules(link.round(), link.level(), request.time());
    var asked = surveys.immutable(link.round(), link.level(), link.group());
    var body = BallotBody.read(request.body());
    body.refuse(asked, BallotCheck.faults(asked, body.answers()));
    try {
      invitations.transactAcross(
          Map.of(
              invitations,
              List.of(
                  Links.spend(link, link.spent(keyHash.orElse(null))),
                  Cells.ballotReturned(link.round(), link.unit(), link.group())),
              ballots,
              ballot(link, asked, body, rules)));
      return true;
    } catch (ConditionFailed _) {
      refuseClosedBox(link);
      return false; // spent meanwhile, or another ballot at the same counter: look again
    }
  }

  private void refuseClosedBox(Link link) {
    if (cells.find(link.round(), link.unit(), link.group()).filter(Cell::isOpen).isEmpty()) {
      throw SurveyProblems.closed().asException();
    }
  }

  private static List<Write> ballot(
      Link link, Questionnaire asked, BallotBody body, OpenSurvey.Rules rules) {
    var invalid = BallotCheck.invalid(asked, body.answers(), rules.maxBlankPercent()).orElse(null);
    var writes = new ArrayList<Write>();
    writes.add(
        Ballots.put(
            link.round(),
            link.unit(),
            new Ballots.Ballot(link.group(), false, body.answers(), invalid)));
    var comment = body.comment();
    if (comment != null) {
      writes.add(Ballots.comment(link.round(), link.level(), comment));
    }
    return writes;
  }
}
