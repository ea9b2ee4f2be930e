package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.sheet.SheetStep;

/** The officer hands the complete sheet to the unit's leader. */
public final class SubmittingSelfAssessment implements BiFunction<Request, Caller, Response> {

  private final SheetMoves moves;
  private final CompleteSheet complete;

  public SubmittingSelfAssessment(SheetMoves moves, CompleteSheet complete) {
    this.moves = moves;
    this.complete = complete;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    return moves.move(request, caller, SheetStep.SUBMIT, SheetMoves::noReason, complete);
  }
}
