package vn.parindex.submission.sheet;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.sheet.SheetStep;
import vn.parindex.submission.unit.AssessedUnit;

/** The officer hands the complete sheet to the unit's leader. */
public final class SubmittingSelfAssessment implements BiFunction<Request, Caller, Response> {

  private final SheetMoves moves;
  private final RoundStore rounds;

  public SubmittingSelfAssessment(SheetMoves moves, RoundStore rounds) {
    this.moves = moves;
    this.rounds = rounds;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    return moves.move(
        request, caller, SheetStep.SUBMIT, SheetMoves::noReason, this::requireComplete);
  }

  private void requireComplete(AssessedUnit unit, StoredSheet sheet) {
    var facts = rounds.facts(unit.roundCode(), unit.unitCode()).facts();
    var missing = SheetLines.missing(unit, sheet, facts);
    if (!missing.isEmpty()) {
      throw Problems.conflict("incomplete", "Phiếu chưa đủ để gửi", "The sheet is not complete yet")
          .with(missing.stream().map(MissingView::error).toList())
          .asException();
    }
  }
}
