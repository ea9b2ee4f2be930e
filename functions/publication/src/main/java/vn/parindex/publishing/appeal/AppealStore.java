package vn.parindex.publishing.appeal;

import java.util.List;
import java.util.Optional;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/** Reads appeals, and says how they are written: one a unit and published version. */
public final class AppealStore {

  private final AssessmentTable table;

  public AppealStore(AssessmentTable table) {
    this.table = table;
  }

  /** All appeals of a round, by unit. */
  public List<StoredAppeal> all(String round) {
    return table.query(partition(round)).stream().map(AppealStore::read).toList();
  }

  /** The appeals of a unit. */
  List<StoredAppeal> ofUnit(String round, String unit) {
    return table.query(partition(round), unit + "#").stream().map(AppealStore::read).toList();
  }

  /** An appeal, if it was filed. */
  Optional<StoredAppeal> find(String round, String unit, String id) {
    return table.get(key(round, unit, id)).map(AppealStore::read);
  }

  /** The name of an appeal against a version. */
  static String id(int version) {
    return "v" + version;
  }

  /** What an appeal is before it is filed. */
  static Subject absent(String round, String unit, String id) {
    return Subject.absent(key(round, unit, id));
  }

  /** The writes that file or decide an appeal, in its audit trail. */
  static List<Write> changed(Subject subject, Appeal appeal, Actor actor, Action action) {
    return AuditTrail.change(
        subject, Item.of(subject.key()).withJson("doc", appeal), actor, action);
  }

  private static StoredAppeal read(Item item) {
    var parts = item.key().sk().split("#", 2);
    return new StoredAppeal(parts[0], parts[1], item.json("doc", Appeal.class), Subject.of(item));
  }

  private static Key key(String round, String unit, String id) {
    return new Key(partition(round), unit + "#" + id);
  }

  private static String partition(String round) {
    return "APPEALS#" + round;
  }
}
