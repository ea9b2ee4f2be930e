package vn.parindex.platform.ranking;

import java.util.List;

/**
 * The rows of a whole snapshot.
 *
 * @param snapshot its summary
 * @param ranked units with a rank, by code
 * @param unranked units without, by code
 */
public record Rows(Snapshot snapshot, List<RankedUnit> ranked, List<UnrankedUnit> unranked) {

  public Rows {
    ranked = List.copyOf(ranked);
    unranked = List.copyOf(unranked);
  }
}
