package vn.parindex.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rounding of the PAR Index: two decimals, half up, applied to the points of a
 * sub-criterion and to the index. Everything between is exact.
 */
public final class Rounding {

  /** Decimals of points and of the index. */
  public static final int SCALE = 2;

  private static final RoundingMode MODE = RoundingMode.HALF_UP;

  private Rounding() {}

  /** Rounds points or an index value to {@value #SCALE} decimals, half up. */
  public static BigDecimal round(BigDecimal value) {
    return value.setScale(SCALE, MODE);
  }

  /** Rounds an exact fraction once, from its full precision. */
  public static BigDecimal round(Exact value) {
    return round(value, SCALE);
  }

  /**
   * Rounds a fraction for display only, where two decimals would hide which side of a bound it is.
   */
  static BigDecimal round(Exact value, int scale) {
    return value.numerator().divide(value.denominator(), scale, MODE);
  }
}
