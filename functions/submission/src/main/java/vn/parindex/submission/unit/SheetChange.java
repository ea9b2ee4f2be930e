package vn.parindex.submission.unit;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.SheetStatus;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;

/** The writes of one change of a sheet: its main item, the audit entry, and what it is about. */
public final class SheetChange {

  private SheetChange() {}

  /**
   * The writes; they fail together if the sheet is no longer as it was read.
   *
   * @param sheet as it was read
   * @param status the new status
   * @param changed the changed items besides the main one
   */
  public static List<Write> writes(
      StoredSheet sheet, SheetStatus status, Actor actor, Action action, Item... changed) {
    var writes =
        new ArrayList<>(
            AuditTrail.change(
                sheet.subject(),
                SheetItems.main(sheet.round(), sheet.unit(), edited(sheet, status, actor)),
                actor,
                action));
    for (var item : changed) {
      writes.add(Write.put(item));
    }
    return List.copyOf(writes);
  }

  private static SheetStatus edited(StoredSheet sheet, SheetStatus status, Actor actor) {
    return actor.isPerson() ? status.edited(sheet.version() + 1) : status;
  }
}
