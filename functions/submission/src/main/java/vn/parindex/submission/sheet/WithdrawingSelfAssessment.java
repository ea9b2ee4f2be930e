package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.sheet.SheetStep;

/** The unit takes its sheet back before the deadline, and says why. */
public final class WithdrawingSelfAssessment implements BiFunction<Request, Caller, Response> {

  private final SheetMoves moves;

  public WithdrawingSelfAssessment(SheetMoves moves) {
    this.moves = moves;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    return moves.move(
        request, caller, SheetStep.WITHDRAW, SheetMoves::reason, SheetMoves.Gate.OPEN);
  }
}
