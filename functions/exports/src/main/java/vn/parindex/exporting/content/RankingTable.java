package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Rows;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.UnitResult.FieldPoints;
import vn.parindex.platform.ranking.UnrankedUnit;
import vn.parindex.platform.table.AssessmentTable;

/** The newest ranking of a level, as it is in the table. */
record RankingTable(Rows rows, SnapshotStore store) {

  /** The newest one of a level. */
  static RankingTable newest(AssessmentTable table, String round, String level)
      throws CannotExport {
    var store = new SnapshotStore(table);
    var all = store.all(round, level);
    if (all.isEmpty()) {
      throw new CannotExport("Cấp này chưa được xếp hạng", "The level has not been ranked yet");
    }
    return new RankingTable(store.rows(all.getLast()), store);
  }

  Instant takenAt() {
    return rows.snapshot().trigger().time();
  }

  List<RankedUnit> ranked() {
    return rows.ranked();
  }

  List<UnrankedUnit> unranked() {
    return rows.unranked();
  }

  /** The row of a unit, if it has a rank. */
  Optional<RankedUnit> of(String unit) {
    return ranked().stream().filter(row -> row.unit().equals(unit)).findFirst();
  }

  /** A unit's points by field. */
  Map<String, FieldPoints> fields(String unit) {
    var fields = new HashMap<String, FieldPoints>();
    store
        .result(rows.snapshot(), unit)
        .ifPresent(result -> result.fields().forEach(field -> fields.put(field.code(), field)));
    return fields;
  }

  /** A unit's points by sub-criterion, bonus or penalty; what was not scored is left out. */
  Map<String, BigDecimal> items(String unit) {
    var items = new HashMap<String, BigDecimal>();
    for (var result : store.result(rows.snapshot(), unit).stream().toList()) {
      for (var item : result.items()) {
        var points = item.points();
        if (points != null) {
          items.put(item.code(), points);
        }
      }
    }
    return items;
  }
}
