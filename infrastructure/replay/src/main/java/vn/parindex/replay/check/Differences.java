package vn.parindex.replay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.replay.result.RankingRow;

/** Where two rankings of the same units differ. */
public final class Differences {

  private Differences() {}

  /** One line for each unit that differs; none when the rankings are the same. */
  public static List<String> between(List<RankingRow> published, List<RankingRow> recomputed) {
    var one = byUnit(published);
    var other = byUnit(recomputed);
    var units = new TreeSet<>(one.keySet());
    units.addAll(other.keySet());
    var differences = new ArrayList<String>();
    for (var unit : units) {
      var ofOne = one.get(unit);
      if (ofOne == null || !ofOne.equals(other.get(unit))) {
        differences.add(unit + ": " + ofOne + " ≠ " + other.get(unit));
      }
    }
    return differences;
  }

  private static Map<String, RankingRow> byUnit(List<RankingRow> rows) {
    return rows.stream().collect(Collectors.toMap(RankingRow::unitCode, Function.identity()));
  }
}
