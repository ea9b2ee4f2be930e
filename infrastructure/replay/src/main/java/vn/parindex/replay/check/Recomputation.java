package vn.parindex.replay.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.replay.result.DeclaredLine;
import vn.parindex.replay.result.RankingRow;

/** Ranks units from their declared lines alone. */
public final class Recomputation {

  private final RoundRules rules;
  private final Comparator<UnitSums> better;

  public Recomputation(RoundRules rules) {
    this.rules = rules;
    var order = Comparator.comparing(UnitSums::index);
    for (var by : rules.tieBreaks()) {
      order = order.thenComparing(unit -> unit.tieBreak(by));
    }
    this.better = order.reversed();
  }

  /**
   * Ranks the units of one level.
   *
   * @param lines of all units of the level
   * @param names unit names by code
   * @param withinParent whether units are ranked among those with the same unit above
   */
  public List<RankingRow> rank(
      List<DeclaredLine> lines, Map<String, String> names, boolean withinParent) {
    var byUnit =
        lines.stream()
            .collect(
                Collectors.groupingBy(DeclaredLine::unitCode, TreeMap::new, Collectors.toList()));
    var groups = new TreeMap<String, List<UnitSums>>();
    byUnit.forEach(
        (unit, own) -> {
          var parent = text(own.getFirst().parentCode());
          groups
              .computeIfAbsent(withinParent ? parent : "", _ -> new ArrayList<>())
              .add(new UnitSums(unit, parent, own));
        });
    return groups.values().stream().flatMap(group -> ranked(group, names).stream()).toList();
  }

  /**
   * Ranks the units of one level by what the councils found.
   *
   * @param appraised lines of all units after the second appraisal
   * @param declared the same as the units declared them
   */
  public List<RankingRow> rank(
      List<DeclaredLine> appraised,
      List<DeclaredLine> declared,
      Map<String, String> names,
      boolean withinParent) {
    var own =
        rank(declared, names, withinParent).stream()
            .collect(Collectors.toMap(RankingRow::unitCode, RankingRow::selfPoints));
    return rank(appraised, names, withinParent).stream()
        .map(row -> row.locked(own.getOrDefault(row.unitCode(), BigDecimal.ZERO)))
        .toList();
  }

  private List<RankingRow> ranked(List<UnitSums> group, Map<String, String> names) {
    var sorted = group.stream().sorted(better.thenComparing(UnitSums::unit)).toList();
    var rows = new ArrayList<RankingRow>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      var unit = sorted.get(i);
      if (i == 0 || better.compare(sorted.get(i - 1), unit) != 0) {
        rank = rules.dense() ? rank + 1 : i + 1;
      }
      rows.add(row(rank, unit, names.getOrDefault(unit.unit(), "")));
    }
    return rows;
  }

  private RankingRow row(int rank, UnitSums unit, String name) {
    return new RankingRow(
        rank,
        unit.unit(),
        name,
        unit.parent(),
        twoDecimals(unit.self()),
        twoDecimals(unit.survey()),
        null,
        twoDecimals(unit.total()),
        twoDecimals(unit.maximum()),
        unit.index(),
        rules.classOf(unit.index()));
  }

  private static BigDecimal twoDecimals(BigDecimal points) {
    return points.setScale(2, RoundingMode.UNNECESSARY);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
