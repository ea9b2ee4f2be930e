package vn.parindex.nightly;

import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.RoundState;

/** Home Affairs ranks a level now; the snapshot takes the place of tonight's. */
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
    var round = rounds.round(request.pathParameter("round"));
    var level = Levels.level(round, request.pathParameter("level"));
    if (round.state() != RoundState.OPEN) {
      throw Problems.conflict("round-not-open", "Đợt đánh giá chưa mở hoặc đã đóng", "Not open")
          .asException();
    }
    return changes.make(
        request,
        caller,
        () -> {
          var trigger = Trigger.onDemand(caller.username(), request.time());
          var snapshot = snapshots.take(round, level, trigger);
          return Change.none(Response.ok(SnapshotAnswer.of(snapshot)));
        });
  }
}
