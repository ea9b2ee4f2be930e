package vn.parindex.publishing.appeal;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.Pass;
import vn.parindex.appraisal.Vote;
import vn.parindex.declared.DeclaredData;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedScoring;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.sheet.SheetScoring;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.Write;

/**
 * Corrects a locked appraisal after an appeal: the chair's data stands in the second appraisal in
 * place of what was said there, which stays to be read. The appraisal stays locked, so the unit is
 * ranked by the corrected copy from the next ranking on.
 */
final class CorrectingAppraisal {

  private final SheetStore sheets;
  private final AppraisalStore appraisals;

  CorrectingAppraisal(SheetStore sheets, AppraisalStore appraisals) {
    this.sheets = sheets;
    this.appraisals = appraisals;
  }

  /**
   * The writes, in the appraisal's own audit trail; they fail together if it has changed.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409 if it is not locked, or a correction
   *     corrects nothing
   */
  List<Write> writes(AppealedUnit unit, AppealDecision decision, Actor actor) {
    var appraisal = appraisals.appraisal(unit.roundCode(), unit.code());
    if (appraisal.status().stage() != AppraisalStage.LOCKED) {
      throw Problems.conflict(
              "wrong-stage", "Điểm của đơn vị chưa chốt", "The unit's points are not locked")
          .with("stage", appraisal.status().stage())
          .asException();
    }
    requireThatSomethingChanges(unit, appraisal, decision);
    var before = new ArrayList<StoredItem>();
    var after = new ArrayList<StoredItem>();
    decision
        .corrections()
        .forEach(
            (code, data) -> {
              var item = AppealDecision.item(unit, code);
              var vote =
                  new Vote(
                      new Decision.Adjust(data, decision.reason()), actor.account(), actor.time());
              var now = appraisal.item(Pass.SECOND, code);
              before.add(now);
              after.add(now.next(now.appraisal(item).corrected(vote)));
            });
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                appraisal.subject(),
                AppraisalItems.main(unit.roundCode(), unit.code(), appraisal.status()),
                actor,
                new Action("correct-after-appeal", decision.reason(), before, after)));
    for (var item : after) {
      writes.add(
          Write.put(
              AppraisalItems.item(
                  unit.roundCode(), unit.code(), appraisal.status().attempt(), Pass.SECOND, item)));
    }
    return List.copyOf(writes);
  }

  private void requireThatSomethingChanges(
      AppealedUnit unit, StoredAppraisal appraisal, AppealDecision decision) {
    var scoring = new SheetScoring(unit.round().round(), unit.unit().level(), unit.set());
    var copy =
        new AppraisedScoring(scoring)
            .copy(sheets.sheet(unit.roundCode(), unit.code()), appraisal, Pass.SECOND);
    decision
        .corrections()
        .forEach(
            (code, data) -> {
              if (data.equals(copy.getOrDefault(code, DeclaredData.EMPTY))) {
                throw Problems.conflict(
                        "adjusts-nothing",
                        "Số liệu điều chỉnh giống số liệu đang có",
                        "The data is what it was")
                    .with("code", code)
                    .asException();
              }
            });
  }
}
