package vn.parindex.criteria;

import java.math.BigDecimal;

/**
 * How bonuses and penalties count in the whole.
 *
 * @param bonusCap the most that all bonuses add
 * @param penaltyCap the most that all penalties take off
 * @param clampTotal whether the total stays between 0 and the maximum
 */
public record AdjustmentPolicy(BigDecimal bonusCap, BigDecimal penaltyCap, boolean clampTotal) {

  /** No bonus, no penalty; the total stays between 0 and the maximum. */
  public static final AdjustmentPolicy NONE =
      new AdjustmentPolicy(BigDecimal.ZERO, BigDecimal.ZERO, true);
}
