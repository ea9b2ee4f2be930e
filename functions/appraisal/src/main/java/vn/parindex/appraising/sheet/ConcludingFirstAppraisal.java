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
import vn.parindex.platform.problem.Problems;

/**
 * The chair concludes the first appraisal. If it asks for explanations, the unit is now told of
 * them; if it asks for none, the second appraisal begins.
 */
public final class ConcludingFirstAppraisal implements BiFunction<Request, Caller, Response> {

  private final AppraisalMoves moves;

  public ConcludingFirstAppraisal(AppraisalMoves moves) {
    this.moves = moves;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = moves.chaired(request, caller);
    BodyReader.read(request.body(), _ -> "");
    return moves.move(request, caller, unit, ConcludingFirstAppraisal::conclude);
  }

  private static Change conclude(AppraisedUnit unit, StoredAppraisal appraisal, Actor actor) {
    var asked = appraisal.asked(unit.set());
    var to =
        AppraisalMoves.after(
            appraisal, asked.isEmpty() ? AppraisalStep.CONCLUDE : AppraisalStep.ASK);
    var open = appraisal.open(Pass.FIRST, unit.set());
    if (!open.isEmpty()) {
      throw AppraisalProblems.openItems(open).asException();
    }
    var tooLate =
        asked.entrySet().stream()
            .filter(entry -> !actor.time().isBefore(entry.getValue().dueAt()))
            .map(entry -> entry.getKey())
            .toList();
    if (!tooLate.isEmpty()) {
      throw Problems.conflict(
              "no-time-to-explain",
              "Hạn giải trình đã qua, hãy đặt hạn mới",
              "The deadline for an explanation has passed; set a new one")
          .with("codes", tooLate)
          .asException();
    }
    var status = appraisal.status().moved(to, actor.time());
    return AppraisalMoves.moved(
        appraisal,
        status,
        actor,
        Action.of("conclude-first-appraisal", appraisal.status(), status));
  }
}
