package vn.parindex.platform.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/**
 * How snapshots lie in the table: the summaries of a level in one partition, the rows of a night in
 * one, and the long result of each unit in one of its own, so that no partition takes all writes.
 */
final class SnapshotItems {

  private static final String UNIT = "UNIT#";
  private static final String RANKED = "ranked";
  private static final String UNRANKED = "unranked";

  private SnapshotItems() {}

  static String summaries(String round, String level) {
    return "RANKING#" + round + "#" + level;
  }

  static Key summary(Snapshot snapshot) {
    return summary(snapshot.round(), snapshot.level(), snapshot.night());
  }

  static Key summary(String round, String level, LocalDate night) {
    return new Key(summaries(round, level), night.toString());
  }

  static Item summaryItem(Snapshot snapshot) {
    return Item.of(summary(snapshot))
        .withJson("doc", snapshot)
        .with("version", snapshot.run().number());
  }

  static String rows(Snapshot snapshot) {
    return summaries(snapshot.round(), snapshot.level()) + "#" + snapshot.night();
  }

  /** The long result of a unit in the run of a snapshot. */
  static Key result(Snapshot snapshot, RunId run, String unit) {
    return new Key(rows(snapshot) + "#" + unit, run.prefix());
  }

  static List<Item> rowItems(Snapshot snapshot, LevelResult result) {
    var items = new ArrayList<Item>();
    for (var row : result.ranked()) {
      items.add(Item.of(row(snapshot, row.unit())).withJson(RANKED, row));
    }
    for (var row : result.unranked()) {
      items.add(Item.of(row(snapshot, row.unit())).withJson(UNRANKED, row));
    }
    return items;
  }

  static List<Item> resultItems(Snapshot snapshot, LevelResult result) {
    return result.results().entrySet().stream()
        .map(
            entry ->
                Item.of(result(snapshot, snapshot.run(), entry.getKey()))
                    .withJson("doc", entry.getValue()))
        .toList();
  }

  static Rows rowsOf(Snapshot snapshot, List<Item> items) {
    var ranked = new ArrayList<RankedUnit>();
    var unranked = new ArrayList<UnrankedUnit>();
    for (var item : items) {
      if (item.optionalText(RANKED).isPresent()) {
        ranked.add(item.json(RANKED, RankedUnit.class));
      } else {
        unranked.add(item.json(UNRANKED, UnrankedUnit.class));
      }
    }
    return new Rows(snapshot, ranked, unranked);
  }

  /** The unit of a row's key. */
  static String unitOf(Key row) {
    return row.sk().substring(row.sk().indexOf('#') + 1 + UNIT.length());
  }

  private static Key row(Snapshot snapshot, String unit) {
    return new Key(rows(snapshot), snapshot.run().prefix() + UNIT + unit);
  }
}
