package vn.parindex.publishing.approval;

import java.util.HashSet;
import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.publication.StoredPublication;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.publication.Conclusion;
import vn.parindex.publication.PublicationStep;

/**
 * The chair of a council concludes on the ranking (plan 288, step 9). A level whose units have
 * several councils, such as the communes, is concluded once each chair has.
 */
final class ConcludingResults implements BiFunction<Request, Caller, Response> {

  private final PublicationMoves moves;
  private final FindingOpenItems open;
  private final RoundStore rounds;
  private final Chairs chairs;

  ConcludingResults(
      PublicationMoves moves, FindingOpenItems open, RoundStore rounds, Chairs chairs) {
    this.moves = moves;
    this.open = open;
    this.rounds = rounds;
    this.chairs = chairs;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    chairs.chaired(PublicationPlace.of(request, rounds), caller.username());
    BodyReader.read(request.body(), _ -> "");
    return moves.move(request, caller, this::conclude);
  }

  private Change conclude(PublicationPlace place, StoredPublication now, Actor actor) {
    var own = new HashSet<>(chairs.chaired(place, actor.account()));
    var ranking = PublicationMoves.aggregate(now, PublicationStep.CONCLUDE);
    var all = open.councils(place, ranking.night());
    own.retainAll(all);
    if (own.isEmpty()) {
      throw PublicationProblems.notAChair().asException();
    }
    var conclusions =
        own.stream()
            .sorted()
            .map(council -> new Conclusion(council, actor.account(), actor.time()))
            .toList();
    var after =
        PublicationMoves.allowed(
            now, PublicationStep.CONCLUDE, now.publication().concluded(conclusions, all));
    open.requireNothingSince(place, now, PublicationStep.CONCLUDE);
    return PublicationMoves.moved(
        now, after, actor, Action.of("conclude-results", now.publication(), after));
  }
}
