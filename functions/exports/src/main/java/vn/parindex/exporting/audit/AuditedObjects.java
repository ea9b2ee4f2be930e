package vn.parindex.exporting.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.exporting.order.ExportStore;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Key;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;

/**
 * The objects of a round that have an audit trail, in a fixed order and under names for people.
 * Accounts belong to all rounds and are among them. A new kind of audited object gets its line
 * here; that none is forgotten is what {@code make audit-check} shows, which reads the whole table.
 */
public final class AuditedObjects {

  private AuditedObjects() {}

  /**
   * An object with an audit trail.
   *
   * @param name such as {@code sheet/STP}
   * @param main the key of its main item
   */
  public record Audited(String name, Key main) {}

  /** All that may have a trail; some may not have been changed yet. */
  public static List<Audited> of(AssessmentTable table, RoundStore rounds, String round) {
    var objects = new ArrayList<Audited>();
    objects.add(new Audited("round", RoundItems.main(round)));
    objects.add(new Audited("accounts", new AccountStore(table).subject().key()));
    objects.add(new Audited("survey", new Key("SURVEY#" + round, "META")));
    objects.add(new Audited("notices", new Key("NOTICES-OF#" + round, "META")));
    addListed(table, "COUNCILS#" + round, "council/", objects);
    for (var unit : rounds.units(round)) {
      ofUnit(round, unit, objects);
    }
    addReports(rounds, round, objects);
    addListed(table, "INSPECTIONS#" + round, "inspection/", objects);
    addListed(table, "PUBLICATION#" + round, "publication/", objects);
    addListed(table, "APPEALS#" + round, "appeal/", objects);
    for (var notice : table.query("BULKS#" + round)) {
      var code = notice.key().sk();
      objects.add(
          new Audited("bulk-notice/" + code, new Key("BULK#" + round + "#" + code, "META")));
    }
    for (var export : ExportStore.mains(table, round)) {
      var id = export.pk().substring(export.pk().lastIndexOf('#') + 1);
      objects.add(new Audited("export/" + id, export));
    }
    return objects;
  }

  /** Main items that lie together in one partition. */
  private static void addListed(
      AssessmentTable table, String partition, String kind, List<Audited> objects) {
    for (var main : table.query(partition)) {
      if (main.optionalText("auditHash").isPresent()) {
        objects.add(new Audited(kind + main.key().sk().replace('#', '/'), main.key()));
      }
    }
  }

  /** What the units above send of the levels that they run, such as districts of their communes. */
  private static void addReports(RoundStore rounds, String round, List<Audited> objects) {
    var units = rounds.units(round);
    for (var level : rounds.round(round).round().levels()) {
      if (level.runBy() == RunBy.PARENT) {
        units.stream()
            .filter(unit -> unit.level().equals(level.code()) && unit.parent() != null)
            .map(Unit::parent)
            .distinct()
            .forEach(parent -> objects.add(report(round, level.code(), parent)));
      }
    }
  }

  private static Audited report(String round, String level, @Nullable String unit) {
    return new Audited(
        "report/" + level + "/" + unit,
        new Key("REPORT#" + round + "#" + level + "#" + unit, "META"));
  }

  private static void ofUnit(String round, Unit unit, List<Audited> objects) {
    objects.add(new Audited("sheet/" + unit.code(), SheetItems.main(round, unit.code())));
    objects.add(new Audited("appraisal/" + unit.code(), AppraisalItems.main(round, unit.code())));
  }

  /** The partition of an object's entries. */
  static String trail(Audited object) {
    return Subject.absent(object.main()).trail();
  }
}
