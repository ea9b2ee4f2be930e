package vn.parindex.submission.unit;

import java.time.Instant;
import java.util.List;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.evidence.Announcement;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Write;
import vn.parindex.sheet.SheetState;
import vn.parindex.sheet.SheetStep;

/**
 * When a unit may add evidence: while it works on its sheet, and then again for the items that it
 * was asked to explain, each until its own deadline.
 */
public final class EvidenceRights {

  private final AppraisalStore appraisals;

  public EvidenceRights(AppraisalStore appraisals) {
    this.appraisals = appraisals;
  }

  /**
   * Holds that a new document may be announced now.
   *
   * @return what must still hold when it is written
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public List<Write> announce(
      AssessedUnit unit, StoredSheet sheet, Announcement announced, Instant now) {
    var checks = add(unit, sheet, announced.subCriterion(), now);
    if (!checks.isEmpty() && announced.replaces() != null) {
      throw SubmissionProblems.onlyAdditions().asException();
    }
    return checks;
  }

  /**
   * Holds that evidence for an item may be added now.
   *
   * @return what must still hold when it is written
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public List<Write> add(AssessedUnit unit, StoredSheet sheet, String code, Instant now) {
    var state = sheet.status().state();
    if (state != SheetState.UNDER_APPRAISAL) {
      unit.after(SheetStep.EDIT, state, now);
      return List.of();
    }
    unit.requireOpenRound();
    var appraisal = appraisals.appraisal(unit.roundCode(), unit.unitCode());
    if (appraisal.status().stage().after(AppraisalStep.ANSWER).isEmpty()) {
      throw SubmissionProblems.wrongState(SheetStep.EDIT, state).asException();
    }
    var asked = appraisal.asked(unit.set()).get(code);
    if (asked == null) {
      throw SubmissionProblems.notAsked(code).asException();
    }
    if (!now.isBefore(asked.dueAt())) {
      throw SubmissionProblems.explanationClosed(asked.dueAt()).asException();
    }
    return List.of(
        new Write.Check(
            AppraisalItems.main(unit.roundCode(), unit.unitCode()),
            appraisal.subject().unchanged()));
  }
}
