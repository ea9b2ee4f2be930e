package vn.parindex.appraising.sheet;

import java.util.function.BiFunction;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.OpenItems;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;

/**
 * The chair takes a sheet up for the second appraisal: when the unit has explained, or when its
 * time for that is over.
 */
public final class TakingSheetUpAgain implements BiFunction<Request, Caller, Response> {

  private final AppraisalMoves moves;

  public TakingSheetUpAgain(AppraisalMoves moves) {
    this.moves = moves;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = moves.chaired(request, caller);
    BodyReader.read(request.body(), _ -> "");
    return moves.move(request, caller, unit, TakingSheetUpAgain::takeUp);
  }

  private static Change takeUp(AppraisedUnit unit, StoredAppraisal appraisal, Actor actor) {
    var to = AppraisalMoves.after(appraisal, AppraisalStep.TAKE_UP);
    if (appraisal.status().stage() == AppraisalStage.EXPLANATION_ASKED
        && !OpenItems.noTimeLeft(appraisal.asked(unit.set()).values(), actor.time())) {
      throw Problems.conflict(
              "explanation-pending",
              "Đơn vị còn thời gian giải trình",
              "The unit still has time to explain")
          .asException();
    }
    var status = appraisal.status().moved(to, actor.time());
    return AppraisalMoves.moved(
        appraisal, status, actor, Action.of("take-sheet-up", appraisal.status(), status));
  }
}
