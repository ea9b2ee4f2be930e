package vn.parindex.publishing.approval;

import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.publication.StoredPublication;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.publication.Aggregate;
import vn.parindex.publication.LeftOut;
import vn.parindex.publication.PublicationStep;
import vn.parindex.publishing.content.MakingContent;

/**
 * Home Affairs takes the newest ranking by locked points for publication (tổng hợp). It is frozen
 * now, so that councils conclude on just what the leader approves.
 */
final class AggregatingRanking implements BiFunction<Request, Caller, Response> {

  private final PublicationMoves moves;
  private final FindingOpenItems open;
  private final MakingContent content;
  private final FrozenRankings frozen;

  AggregatingRanking(
      PublicationMoves moves, FindingOpenItems open, MakingContent content, FrozenRankings frozen) {
    this.moves = moves;
    this.open = open;
    this.content = content;
    this.frozen = frozen;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    BodyReader.read(request.body(), _ -> "");
    return moves.move(request, caller, this::aggregate);
  }

  private Change aggregate(PublicationPlace place, StoredPublication now, Actor actor) {
    var state = now.publication().state();
    if (state.after(PublicationStep.AGGREGATE).isEmpty()) {
      throw PublicationProblems.wrongState(PublicationStep.AGGREGATE, state).asException();
    }
    var ranking = open.newest(place);
    var leftOut = now.publication().leftOut();
    var found = open.of(place, leftOut, ranking, place.day(actor.time()));
    if (!found.isEmpty() || ranking.isEmpty()) {
      throw PublicationProblems.openItems(found).asException();
    }
    var after =
        PublicationMoves.allowed(
            now,
            PublicationStep.AGGREGATE,
            now.publication().aggregated(frozen(place, leftOut, ranking.get(), actor)));
    return PublicationMoves.moved(
        now, after, actor, Action.of("aggregate-ranking", now.publication(), after));
  }

  private Aggregate frozen(
      PublicationPlace place, List<LeftOut> leftOut, Snapshot ranking, Actor actor) {
    var standing = open.standing(place, leftOut, ranking.night());
    var made = content.of(place.stored(), place.level(), ranking, standing);
    return new Aggregate(
        frozen.freeze(made),
        made.night(),
        made.rankedAt(),
        made.inputsHash(),
        made.rows().size(),
        actor.account(),
        actor.time());
  }
}
