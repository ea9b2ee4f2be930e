package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.sheet.SheetStep;

/** The unit's leader hands the sheet back to the officer, and says why. */
public final class ReturningSelfAssessment implements BiFunction<Request, Caller, Response> {

  private final SheetMoves moves;

  public ReturningSelfAssessment(SheetMoves moves) {
    this.moves = moves;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    return moves.move(request, caller, SheetStep.RETURN, SheetMoves::reason, SheetMoves.Gate.OPEN);
  }
}
