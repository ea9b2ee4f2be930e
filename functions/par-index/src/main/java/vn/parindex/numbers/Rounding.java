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

  private Rounding() {}

  /** Rounds points or an index value to {@value #SCALE} decimals, half up. */
  public static BigDecimal round(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
