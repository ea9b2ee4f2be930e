package vn.parindex.platform.ranking;

import java.util.List;
import java.util.Map;

/**
 * The ranking of a level, ready to be kept.
 *
 * @param ranked rows of units with a rank
 * @param unranked rows of units without
 * @param results why, for each unit with a rank
 */
public record LevelResult(
    List<RankedUnit> ranked, List<UnrankedUnit> unranked, Map<String, UnitResult> results) {

  public LevelResult {
    ranked = List.copyOf(ranked);
    unranked = List.copyOf(unranked);
    results = Map.copyOf(results);
  }
}
