package vn.parindex.appraisal;

import java.math.BigDecimal;

/**
 * From which divergence on people are to look. Data of the round, for each council.
 *
 * @param itemPercent between self and appraised points of an item, in percent of its maximum
 * @param peersPoints between a unit's index and the median of its peers, in percentage points
 * @param lastYearPoints between a unit's index and last year's, in percentage points
 */
public record DivergenceThresholds(
    BigDecimal itemPercent, BigDecimal peersPoints, BigDecimal lastYearPoints) {

  public DivergenceThresholds {
    if (itemPercent.signum() < 0 || peersPoints.signum() < 0 || lastYearPoints.signum() < 0) {
      throw new IllegalArgumentException("A threshold is not negative");
    }
  }
}
