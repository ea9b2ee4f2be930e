package vn.parindex.intake.setup;

import java.util.List;
import vn.parindex.intake.store.Cell;
import vn.parindex.intake.store.Cells;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;

/**
 * Closes the boxes of a survey one by one, so that a ballot is either in before its box closed, or
 * refused: none is lost between.
 */
final class ClosingBoxes {

  private static final int TRIES = 100;

  private final AssessmentTable invitations;
  private final Cells cells;

  ClosingBoxes(AssessmentTable invitations) {
    this.invitations = invitations;
    this.cells = new Cells(invitations);
  }

  /** Closes all that are open; may be asked again at any point. */
  void closeAll(String round) {
    cells.all(round).stream().filter(Cell::isOpen).forEach(cell -> close(round, cell));
  }

  private void close(String round, Cell cell) {
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        invitations.transact(List.of(Cells.close(round, cell)));
        return;
      } catch (ConditionFailed _) {
        // a ballot came at the same instant, or another closing was first
        if (cells.find(round, cell.unit(), cell.group()).filter(Cell::isOpen).isEmpty()) {
          return;
        }
      }
    }
    throw Problems.busy().asException();
  }
}
