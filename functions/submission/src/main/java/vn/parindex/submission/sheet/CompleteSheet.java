package vn.parindex.submission.sheet;

import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.submission.unit.AssessedUnit;

/** Lets only a complete sheet pass. */
public final class CompleteSheet implements SheetMoves.Gate {

  private final RoundStore rounds;

  public CompleteSheet(RoundStore rounds) {
    this.rounds = rounds;
  }

  @Override
  public void require(AssessedUnit unit, StoredSheet sheet) {
    var facts = rounds.facts(unit.roundCode(), unit.unitCode()).facts();
    var missing = SheetLines.missing(unit, sheet, facts);
    if (!missing.isEmpty()) {
      throw Problems.conflict("incomplete", "Phiếu chưa đủ để gửi", "The sheet is not complete yet")
          .with(missing.stream().map(MissingView::error).toList())
          .asException();
    }
  }
}
