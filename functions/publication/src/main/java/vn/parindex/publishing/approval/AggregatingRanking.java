package vn.parindex.publishing.approval;

import java.time.LocalDate;
import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.publication.Aggregate;
import vn.parindex.publication.PublicationStep;
import vn.parindex.publishing.content.MakingContent;
import vn.parindex.publishing.store.FrozenRankings;
import vn.parindex.publishing.store.StoredPublication;

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
    var found = open.of(place, ranking, today(place, actor));
    if (!found.isEmpty() || ranking.isEmpty()) {
      throw PublicationProblems.openItems(found).asException();
    }
    var after =
        PublicationMoves.allowed(
            now,
            PublicationStep.AGGREGATE,
            now.publication().aggregated(frozen(place, ranking.get(), actor)));
    return PublicationMoves.moved(
        now, after, actor, Action.of("aggregate-ranking", now.publication(), after));
  }

  private Aggregate frozen(PublicationPlace place, Snapshot ranking, Actor actor) {
    var made = content.of(place.stored(), place.level(), ranking);
    return new Aggregate(
        frozen.freeze(made),
        made.night(),
        made.rankedAt(),
        made.inputsHash(),
        made.rows().size(),
        actor.account(),
        actor.time());
  }

  private static LocalDate today(PublicationPlace place, Actor actor) {
    return actor.time().atZone(place.stored().round().zone()).toLocalDate();
  }
}
