package vn.parindex.ranking;

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
}
