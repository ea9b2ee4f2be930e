package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.criteria.CriteriaSet;

/** Finds what diverges by more than the thresholds; what lies on a threshold does not. */
public final class Divergences {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final DivergenceThresholds thresholds;

  public Divergences(DivergenceThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Items whose self score is far from the appraised one, in the set's order.
   *
   * @param self points by the unit's own copy, by code
   * @param appraised points by the appraised copy, by code; an item without points has 0
   */
  public List<Divergence> ofItems(
      String unit,
      CriteriaSet set,
      Map<String, BigDecimal> self,
      Map<String, BigDecimal> appraised) {
    var found = new ArrayList<Divergence>();
    for (var item : Copies.appraised(set)) {
      var gap =
          self.getOrDefault(item.code(), BigDecimal.ZERO)
              .subtract(appraised.getOrDefault(item.code(), BigDecimal.ZERO));
      // Multiplied out, so that nothing is rounded: gap / maximum > threshold %.
      var limit = thresholds.itemPercent().multiply(item.maxPoints());
      if (gap.abs().multiply(HUNDRED).compareTo(limit) > 0) {
        found.add(new Divergence(Divergence.Kind.SELF, unit, item.code(), gap));
      }
    }
    return List.copyOf(found);
  }

  /** Units whose index is far from the median of all, by code. */
  public List<Divergence> ofPeers(Map<String, BigDecimal> indexByUnit) {
    if (indexByUnit.isEmpty()) {
      return List.of();
    }
    var median = median(indexByUnit.values());
    var found = new ArrayList<Divergence>();
    new TreeMap<>(indexByUnit)
        .forEach(
            (unit, index) ->
                add(
                    found,
                    Divergence.Kind.PEERS,
                    unit,
                    index.subtract(median),
                    thresholds.peersPoints()));
    return List.copyOf(found);
  }

  /** Units whose index is far from last year's, by code; units without one are left out. */
  public List<Divergence> ofLastYear(
      Map<String, BigDecimal> indexByUnit, Map<String, BigDecimal> lastYear) {
    var found = new ArrayList<Divergence>();
    new TreeMap<>(indexByUnit)
        .forEach(
            (unit, index) -> {
              var before = lastYear.get(unit);
              if (before != null) {
                add(
                    found,
                    Divergence.Kind.LAST_YEAR,
                    unit,
                    index.subtract(before),
                    thresholds.lastYearPoints());
              }
            });
    return List.copyOf(found);
  }

  private static void add(
      List<Divergence> found,
      Divergence.Kind kind,
      String unit,
      BigDecimal gap,
      BigDecimal threshold) {
    if (gap.abs().compareTo(threshold) > 0) {
      found.add(new Divergence(kind, unit, null, gap));
    }
  }

  private static BigDecimal median(Collection<BigDecimal> values) {
    var sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF);
  }
}
