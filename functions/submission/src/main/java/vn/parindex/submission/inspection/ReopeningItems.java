package vn.parindex.submission.inspection;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.ItemAppraisal;
import vn.parindex.appraisal.Pass;
import vn.parindex.inspection.Inspection;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStatus;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.table.Write;
import vn.parindex.submission.unit.AssessedUnit;

/**
 * Gives items back to the council: what was said of them in the appraisal that is under way is put
 * aside (it stays in the audit trail) and must be said anew. A locked appraisal goes back to the
 * second one. An appraisal that has not begun needs nothing.
 */
final class ReopeningItems {

  private final AppraisalStore appraisals;

  ReopeningItems(AppraisalStore appraisals) {
    this.appraisals = appraisals;
  }

  /** The writes, in the appraisal's own audit trail; they fail together if it has changed. */
  List<Write> writes(AssessedUnit unit, Inspection inspection, Actor actor) {
    var codes = inspection.reopened();
    var appraisal = appraisals.appraisal(unit.roundCode(), unit.unitCode());
    var to = appraisal.status().stage().after(AppraisalStep.REOPEN);
    if (codes.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    var status = status(appraisal, to.get(), actor, codes);
    var pass = to.get().pass().orElse(Pass.SECOND);
    var before = codes.stream().map(code -> appraisal.item(pass, code)).toList();
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                appraisal.subject(),
                AppraisalItems.main(unit.roundCode(), unit.unitCode(), status),
                actor,
                new Action(
                    "reopen-items", "Kiểm tra đột xuất số " + inspection.id(), before, codes)));
    before.stream()
        .filter(item -> item.version() > 0)
        .map(item -> item.next(ItemAppraisal.untouched(item.code())))
        .map(
            item ->
                AppraisalItems.item(
                    unit.roundCode(), unit.unitCode(), status.attempt(), pass, item))
        .forEach(item -> writes.add(Write.put(item)));
    return List.copyOf(writes);
  }

  /** In the first appraisal everything must be decided anyway. */
  private static AppraisalStatus status(
      StoredAppraisal appraisal, AppraisalStage to, Actor actor, List<String> codes) {
    return to == AppraisalStage.FIRST_APPRAISAL
        ? appraisal.status()
        : appraisal.status().reopened(to, actor.time(), codes);
  }
}
