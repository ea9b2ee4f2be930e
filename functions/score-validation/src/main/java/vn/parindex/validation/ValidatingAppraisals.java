package vn.parindex.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedPoints;
import vn.parindex.platform.appraisal.AppraisedScoring;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetScoring;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Extension;

/**
 * Gives points to the copies after the appraisals, by the same rules as to the declared one, and
 * only if sheet, appraisal and facts are still those that were read.
 */
final class ValidatingAppraisals {

  private final AssessmentTable table;
  private final AppraisalStore appraisals;

  ValidatingAppraisals(AssessmentTable table) {
    this.table = table;
    this.appraisals = new AppraisalStore(table);
  }

  /** False if something changed meanwhile, so that all must be read again. */
  boolean isDone(
      StoredSheet sheet, SheetScoring scoring, StoredFacts facts, @Nullable Extension extension) {
    var appraisal = appraisals.appraisal(sheet.round(), sheet.unit());
    if (appraisal.version() == 0) {
      return true; // not begun
    }
    for (var pass : passes(appraisal.status().stage())) {
      var points =
          new AppraisedPoints(
              appraisal.version(),
              new AppraisedScoring(scoring)
                  .score(sheet, appraisal, pass, facts.facts(), extension)
                  .validation(sheet.version(), facts.version()));
      var before = appraisals.points(sheet.round(), sheet.unit(), pass);
      if (before.filter(points::equals).isEmpty() && !isWritten(appraisal, pass, points)) {
        return false;
      }
    }
    return true;
  }

  /** The second copy exists from the second appraisal on. */
  private static List<Pass> passes(AppraisalStage stage) {
    var passes = new ArrayList<>(List.of(Pass.FIRST));
    if (stage == AppraisalStage.SECOND_APPRAISAL || stage == AppraisalStage.LOCKED) {
      passes.add(Pass.SECOND);
    }
    return passes;
  }

  private boolean isWritten(StoredAppraisal appraisal, Pass pass, AppraisedPoints points) {
    var round = appraisal.round();
    var unit = appraisal.unit();
    try {
      table.transact(
          List.of(
              new Write.Check(
                  SheetItems.main(round, unit),
                  Condition.unchangedSince(points.points().sheetVersion())),
              new Write.Check(AppraisalItems.main(round, unit), appraisal.subject().unchanged()),
              new Write.Check(
                  RoundItems.facts(round, unit),
                  Condition.unchangedSince(points.points().factsVersion())),
              Write.put(AppraisalItems.points(round, unit, pass, points))));
      return true;
    } catch (ConditionFailed _) {
      return false; // sheet, appraisal or facts changed meanwhile: read them again
    }
  }
}
