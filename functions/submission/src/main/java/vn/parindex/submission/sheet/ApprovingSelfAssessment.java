package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.sheet.SheetStep;

/**
 * The unit's leader approves: only now the sheet counts as submitted. A file may have been refused
 * since the officer handed the sheet in, so the sheet must be complete once more.
 */
public final class ApprovingSelfAssessment implements BiFunction<Request, Caller, Response> {

  private final SheetMoves moves;
  private final CompleteSheet complete;

  public ApprovingSelfAssessment(SheetMoves moves, CompleteSheet complete) {
    this.moves = moves;
    this.complete = complete;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    return moves.move(request, caller, SheetStep.APPROVE, SheetMoves::noReason, complete);
  }
}
