package vn.parindex.nightly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Level;
import vn.parindex.round.RoundState;

/**
 * Home Affairs ranks a level now; the snapshot takes the place of tonight's. One transaction
 * publishes it, writes the entry in the round's audit trail and the idempotency record: a run that
 * is killed before it has changed nothing that anyone sees, and may be asked for again.
 */
final class RunningRanking {

  private final RoundStore rounds;
  private final TakingSnapshots snapshots;
  private final Changes changes;

  RunningRanking(AssessmentTable table, RoundStore rounds) {
    this.rounds = rounds;
    this.snapshots = new TakingSnapshots(table, rounds);
    this.changes = new Changes(table);
  }

  Response run(Request request, Caller caller) {
    var attempt = new Attempt(request, caller);
    var response = changes.make(request, caller, attempt::next);
    attempt.succeeded();
    return response;
  }

  /** The tries of one request: when someone else was first, the level is ranked again. */
  private final class Attempt {

    private final Request request;
    private final Caller caller;
    private @Nullable PreparedSnapshot prepared;

    Attempt(Request request, Caller caller) {
      this.request = request;
      this.caller = caller;
    }

    Change next() {
      if (prepared != null) {
        snapshots.discard(prepared);
      }
      var round = rounds.round(request.pathParameter("round"));
      var level = Levels.level(round, request.pathParameter("level"));
      if (round.state() != RoundState.OPEN) {
        throw Problems.conflict("round-not-open", "Đợt đánh giá chưa mở hoặc đã đóng", "Not open")
            .asException();
      }
      prepared = prepare(round, level);
      var audited =
          AuditTrail.change(
              round.subject(),
              RoundItems.main(round.round(), round.state()),
              Actor.person(caller, request.time()),
              RankingRun.action(prepared));
      return Change.of(
          Response.ok(SnapshotAnswer.of(prepared.snapshot())),
          audited,
          List.of(snapshots.publication(prepared)));
    }

    /** After the change; there is nothing to tidy if the request had been answered before. */
    void succeeded() {
      if (prepared != null) {
        snapshots.tidy(prepared);
      }
    }

    private PreparedSnapshot prepare(StoredRound round, Level level) {
      var trigger = Trigger.onDemand(caller.username(), request.time());
      return snapshots.prepare(round, level, trigger);
    }
  }
}
