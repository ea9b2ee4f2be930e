package vn.parindex.appraising.unit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStatus;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;
import vn.parindex.sheet.SheetState;

/** The writes of one change of an appraisal: its main item, the audit entry, what it is about. */
public final class AppraisalChange {

  private AppraisalChange() {}

  /**
   * The writes; they fail together if the appraisal is no longer as it was read.
   *
   * @param appraisal as it was read
   * @param status the new status
   * @param changed the changed items besides the main one
   */
  public static List<Write> writes(
      StoredAppraisal appraisal,
      AppraisalStatus status,
      Actor actor,
      Action action,
      List<Item> changed) {
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                appraisal.subject(),
                AppraisalItems.main(appraisal.round(), appraisal.unit(), status),
                actor,
                action));
    changed.forEach(item -> writes.add(Write.put(item)));
    return List.copyOf(writes);
  }

  /**
   * The writes that move the sheet itself, in its own audit trail: when it comes under appraisal,
   * and when it is sent back to the unit. Nothing else here writes to it.
   */
  public static List<Write> moveSheet(
      StoredSheet sheet, SheetState to, Actor actor, String action, @Nullable String reason) {
    var status = sheet.status().moved(to, actor.time(), reason).edited(sheet.version() + 1);
    return AuditTrail.change(
        sheet.subject(),
        SheetItems.main(sheet.round(), sheet.unit(), status),
        actor,
        new Action(action, reason, sheet.status(), status));
  }
}
