package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.sheet.SheetStep;

/** The unit's leader approves: only now the sheet counts as submitted. */
public final class ApprovingSelfAssessment implements BiFunction<Request, Caller, Response> {

  private final SheetMoves moves;

  public ApprovingSelfAssessment(SheetMoves moves) {
    this.moves = moves;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    return moves.move(
        request, caller, SheetStep.APPROVE, SheetMoves::noReason, SheetMoves.Gate.OPEN);
  }
}
