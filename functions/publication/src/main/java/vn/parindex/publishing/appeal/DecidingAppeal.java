package vn.parindex.publishing.appeal;

import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.Write;
import vn.parindex.publication.AppealState;

/**
 * The chair of the unit's council decides an appeal. Upheld, it corrects the data of the appraisal
 * in the same transaction; what the public reads changes only with the next version.
 */
final class DecidingAppeal implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final CouncilStore councils;
  private final AppealStore appeals;
  private final CorrectingAppraisal correcting;
  private final Changes changes;

  DecidingAppeal(
      RoundStore rounds,
      CouncilStore councils,
      AppealStore appeals,
      CorrectingAppraisal correcting,
      Changes changes) {
    this.rounds = rounds;
    this.councils = councils;
    this.appeals = appeals;
    this.correcting = correcting;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = AppealedUnit.of(request, rounds);
    requireChair(unit, caller);
    var id = request.pathParameter("appeal");
    var filed = appeal(unit, id);
    var decision =
        BodyReader.read(request.body(), body -> AppealDecision.read(body, unit, filed.appeal()));
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var now = appeal(unit, id);
          if (now.subject().version() != expected) {
            throw Problems.stale(expected, now.subject().version(), AppealView.of(now))
                .asException();
          }
          return decide(unit, now, decision, actor);
        });
  }

  private Change decide(AppealedUnit unit, StoredAppeal now, AppealDecision decision, Actor actor) {
    if (!now.appeal().state().isOpen()) {
      throw Problems.conflict(
              "appeal-decided", "Kiến nghị đã được giải quyết", "The appeal was decided already")
          .with("state", now.appeal().state())
          .asException();
    }
    boolean upheld = decision.outcome() == AppealDecision.Outcome.UPHELD;
    var after =
        now.appeal()
            .decided(
                upheld ? AppealState.UPHELD : AppealState.REJECTED,
                new Appeal.Decided(
                    decision.reason(),
                    decision.corrections().keySet().stream().sorted().toList(),
                    actor.account(),
                    actor.time()));
    List<Write> corrected = upheld ? correcting.writes(unit, decision, actor) : List.of();
    long version = now.subject().version() + 1;
    return Change.of(
        Response.ok(AppealView.of(now.unit(), now.id(), version, after)).withVersion(version),
        AppealStore.changed(
            now.subject(),
            after,
            actor,
            new Action("decide-appeal", decision.reason(), now.appeal(), after)),
        corrected);
  }

  private StoredAppeal appeal(AppealedUnit unit, String id) {
    return appeals
        .find(unit.roundCode(), unit.code(), id)
        .orElseThrow(() -> Problems.notFound("appeal", id).asException());
  }

  private void requireChair(AppealedUnit unit, Caller caller) {
    boolean chairs =
        councils
            .ofUnit(unit.roundCode(), unit.code())
            .flatMap(council -> council.council().member(caller.username()))
            .filter(member -> member.role() == CouncilRole.CHAIR)
            .isPresent();
    if (!chairs) {
      throw Problem.of(
              403,
              "wrong-council-role",
              "Chỉ Chủ tịch Hội đồng quyết định kiến nghị",
              "Only the council's chair decides appeals")
          .asException();
    }
  }
}
