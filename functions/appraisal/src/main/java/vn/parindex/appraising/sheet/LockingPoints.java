package vn.parindex.appraising.sheet;

import java.util.function.BiFunction;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.Pass;
import vn.parindex.appraising.unit.AppraisalProblems;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;

/** The chair locks the points (chốt điểm): from now on the unit is ranked by them. */
public final class LockingPoints implements BiFunction<Request, Caller, Response> {

  private final AppraisalMoves moves;

  public LockingPoints(AppraisalMoves moves) {
    this.moves = moves;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = moves.chaired(request, caller);
    BodyReader.read(request.body(), _ -> "");
    return moves.move(request, caller, unit, LockingPoints::lock);
  }

  private static Change lock(AppraisedUnit unit, StoredAppraisal appraisal, Actor actor) {
    var to = AppraisalMoves.after(appraisal, AppraisalStep.LOCK);
    var open = appraisal.open(Pass.SECOND, unit.set());
    if (!open.isEmpty()) {
      throw AppraisalProblems.openItems(open).asException();
    }
    var status = appraisal.status().moved(to, actor.time());
    return AppraisalMoves.moved(
        appraisal, status, actor, Action.of("lock-points", appraisal.status(), status));
  }
}
