package vn.parindex.appraising.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.appraisal.AppraisalStatus;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Window;
import vn.parindex.sheet.SheetStep;

/**
 * An appraisal in which items may be decided now. The first word begins it: the sheet comes under
 * appraisal in the same transaction.
 *
 * @param appraisal as it was read, without what belongs to an attempt given up before
 * @param status what it is from now on
 * @param pass which appraisal this is
 * @param begins writes that begin it; none once it has begun
 */
public record Work(
    StoredAppraisal appraisal, AppraisalStatus status, Pass pass, List<Write> begins) {

  public Work {
    begins = List.copyOf(begins);
  }

  /**
   * Holds that items may be decided now.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public static Work open(
      AppraisedUnit unit, StoredSheet sheet, StoredAppraisal appraisal, Actor actor) {
    unit.requireTime(actor.time());
    var stage = appraisal.status().stage();
    if (stage.after(AppraisalStep.BEGIN).isPresent()) {
      return begin(unit, sheet, appraisal, actor);
    }
    var pass =
        stage
            .after(AppraisalStep.DECIDE)
            .flatMap(AppraisalStage::pass)
            .orElseThrow(
                () -> AppraisalProblems.wrongStage(AppraisalStep.DECIDE, stage).asException());
    return new Work(appraisal, appraisal.status(), pass, List.of());
  }

  private static Work begin(
      AppraisedUnit unit, StoredSheet sheet, StoredAppraisal before, Actor actor) {
    var under =
        sheet
            .status()
            .state()
            .after(SheetStep.BEGIN_APPRAISAL)
            .orElseThrow(
                () -> AppraisalProblems.notSubmitted(sheet.status().state()).asException());
    requireNoWayBack(unit, actor.time());
    return new Work(
        fresh(before),
        before.status().begun(actor.time()),
        Pass.FIRST,
        AppraisalChange.moveSheet(sheet, under, actor, "begin-appraisal", null));
  }

  /** Until the deadline the unit may take its sheet back; so long nobody touches it. */
  private static void requireNoWayBack(AppraisedUnit unit, Instant now) {
    var window = unit.selfAssessment();
    if (window.at(now) != Window.Position.TOO_LATE) {
      throw AppraisalProblems.selfAssessmentOpen(window.closesAt()).asException();
    }
  }

  private static StoredAppraisal fresh(StoredAppraisal before) {
    return new StoredAppraisal(
        before.round(),
        before.unit(),
        before.status(),
        before.subject(),
        Map.of(),
        Map.of(),
        Map.of());
  }
}
