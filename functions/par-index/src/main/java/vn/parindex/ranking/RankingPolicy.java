package vn.parindex.ranking;

import java.util.Comparator;
import java.util.List;

/**
 * How a round ranks.
 *
 * @param ties how units that stay equal are numbered
 * @param tieBreaks what decides between equal index values, in this order
 */
public record RankingPolicy(TieStyle ties, List<TieBreak> tieBreaks) {

  public RankingPolicy {
    tieBreaks = List.copyOf(tieBreaks);
  }

  /** Better units first; 0 for units that share a rank. Exact: 90.0 and 90.00 are equal. */
  Comparator<Standing> betterFirst() {
    var order = Comparator.comparing(Standing::indexPercent);
    for (var tieBreak : tieBreaks) {
      order = order.thenComparing(tieBreak::valueOf);
    }
    return order.reversed();
  }

  /** What puts one unit before another of a different rank. */
  Decision between(Standing one, Standing other) {
    if (one.indexPercent().compareTo(other.indexPercent()) != 0) {
      return new Decision.ByIndex();
    }
    return tieBreaks.stream()
        .filter(t -> t.valueOf(one).compareTo(t.valueOf(other)) != 0)
        .findFirst()
        .<Decision>map(Decision.ByTieBreak::new)
        .orElseThrow(() -> new IllegalArgumentException("Equal units share their rank"));
  }
}
