package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The nearest unit of another rank, and what lies between.
 *
 * @param place the neighbour's place
 * @param decision what put the one before the other
 * @param indexGap the neighbour's index less the unit's: positive when the neighbour is better
 * @param fieldGaps the same for the points of each field
 */
public record Neighbour(
    Place place, Decision decision, BigDecimal indexGap, Map<String, BigDecimal> fieldGaps) {

  public Neighbour {
    fieldGaps = Map.copyOf(fieldGaps);
  }
}
