package vn.parindex.publishing.approval;

import java.util.function.BiFunction;
import vn.parindex.appraisal.Council;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.StoredPublication;
import vn.parindex.platform.ranking.RankingInputs.Standing;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.publication.LeftOut;
import vn.parindex.publication.PublicationStep;
import vn.parindex.text.Text;

/**
 * The chair of a unit's council decides that a unit which never submitted is published without a
 * rank, and says why to the public. Only once the unit's time to submit is over; should it get more
 * time afterwards, the decision falls.
 */
final class LeavingUnitOut implements BiFunction<Request, Caller, Response> {

  private final PublicationMoves moves;
  private final FindingOpenItems open;
  private final RoundStore rounds;
  private final Chairs chairs;

  LeavingUnitOut(PublicationMoves moves, FindingOpenItems open, RoundStore rounds, Chairs chairs) {
    this.moves = moves;
    this.open = open;
    this.rounds = rounds;
    this.chairs = chairs;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var code = request.pathParameter("unit");
    requireChair(PublicationPlace.of(request, rounds), code, caller);
    var reason = BodyReader.read(request.body(), body -> body.words("reason", Codes.REASON));
    return moves.move(
        request,
        caller,
        (place, now, actor) -> leaveOut(now, unit(place, code, actor), reason, actor));
  }

  private void requireChair(PublicationPlace place, String code, Caller caller) {
    var unit = rounds.unit(place.round(), code);
    var chaired = chairs.chaired(place, caller.username());
    var convener = Council.convener(place.stored().round(), rounds.units(place.round()), unit);
    if (convener.filter(chaired::contains).isEmpty()) {
      throw PublicationProblems.notAChair().asException();
    }
  }

  private Standing unit(PublicationPlace place, String code, Actor actor) {
    return open.unit(place, code, place.day(actor.time()))
        .orElseThrow(() -> Problems.notFound("unit", code).asException());
  }

  private static Change leaveOut(StoredPublication now, Standing unit, Text reason, Actor actor) {
    if (unit.isSubmitted()) {
      throw PublicationProblems.submitted().asException();
    }
    var closesAt = unit.closesAt();
    if (closesAt == null || actor.time().isBefore(closesAt)) {
      throw PublicationProblems.stillOpen(closesAt).asException();
    }
    var leftOut = new LeftOut(unit.unit().code(), reason, closesAt, actor.account(), actor.time());
    var after =
        PublicationMoves.allowed(
            now, PublicationStep.LEAVE_OUT, now.publication().leavingOut(leftOut));
    return PublicationMoves.moved(
        now, after, actor, new Action("leave-unit-out", reason.vi(), now.publication(), after));
  }
}
