package vn.parindex.platform.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;

/** Reads appraisals from the table. */
public final class AppraisalStore {

  private final AssessmentTable table;

  public AppraisalStore(AssessmentTable table) {
    this.table = table;
  }

  /**
   * The appraisal of a sheet as it is now; one that has not begun has version 0. The main item is
   * read first, so that what is read after it is never older.
   */
  public StoredAppraisal appraisal(String round, String unit) {
    var head = head(round, unit);
    int attempt = head.status().attempt();
    if (attempt == 0) {
      return head;
    }
    var items = table.query(SheetItems.partition(round, unit), AppraisalItems.attempt(attempt));
    return new StoredAppraisal(
        round,
        unit,
        head.status(),
        head.subject(),
        read(items, attempt, Pass.FIRST.name(), StoredItem.class, StoredItem::code),
        read(items, attempt, Pass.SECOND.name(), StoredItem.class, StoredItem::code),
        read(
            items,
            attempt,
            AppraisalItems.EXPLANATION,
            StoredExplanation.class,
            StoredExplanation::code));
  }

  /** Where the appraisals of many sheets stand, without what was said. */
  public List<StoredAppraisal> heads(String round, List<String> units) {
    var keys = units.stream().map(unit -> AppraisalItems.main(round, unit)).toList();
    var found = new HashMap<String, Item>();
    table.batchGet(keys).forEach(item -> found.put(item.key().pk(), item));
    return units.stream()
        .map(
            unit ->
                head(
                    round, unit, Optional.ofNullable(found.get(SheetItems.partition(round, unit)))))
        .toList();
  }

  /** Where the appraisal of a sheet stands, without what was said. */
  public StoredAppraisal head(String round, String unit) {
    return head(round, unit, table.get(AppraisalItems.main(round, unit)));
  }

  /** The newest points of the copy after an appraisal, which may be of an older version. */
  public Optional<AppraisedPoints> points(String round, String unit, Pass pass) {
    return table
        .get(AppraisalItems.points(round, unit, pass))
        .map(item -> item.json("doc", AppraisedPoints.class));
  }

  /** The newest points of the copies of many units after an appraisal, by unit. */
  public Map<String, AppraisedPoints> points(String round, List<String> units, Pass pass) {
    var partitions = new HashMap<String, String>();
    units.forEach(unit -> partitions.put(SheetItems.partition(round, unit), unit));
    var points = new HashMap<String, AppraisedPoints>();
    for (var item :
        table.batchGet(units.stream().map(u -> AppraisalItems.points(round, u, pass)).toList())) {
      points.put(
          partitions.getOrDefault(item.key().pk(), ""), item.json("doc", AppraisedPoints.class));
    }
    return points;
  }

  private static StoredAppraisal head(String round, String unit, Optional<Item> main) {
    return new StoredAppraisal(
        round,
        unit,
        main.map(item -> item.json("doc", AppraisalStatus.class)).orElse(AppraisalStatus.UNTOUCHED),
        main.map(Subject::of).orElse(Subject.absent(AppraisalItems.main(round, unit))),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static <T> Map<String, T> read(
      List<Item> items, int attempt, String what, Class<T> type, Function<T, String> code) {
    var all = new HashMap<String, T>();
    var prefix = AppraisalItems.prefix(attempt, what);
    for (var item : items) {
      if (item.key().sk().startsWith(prefix)) {
        var one = item.json("doc", type);
        all.put(code.apply(one), one);
      }
    }
    return all;
  }
}
