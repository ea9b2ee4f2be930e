package vn.parindex.scoring;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.Rounding;

/** The index (chỉ số) in percent. */
public final class ParIndex {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ParIndex() {}

  /**
   * Points / maximum x 100, two decimals, half up, rounded once.
   *
   * @throws IllegalArgumentException when the maximum is not above 0: then there is no index
   */
  public static BigDecimal of(BigDecimal points, BigDecimal maxPoints) {
    if (maxPoints.signum() <= 0) {
      throw new IllegalArgumentException("An index needs a maximum above 0");
    }
    return Rounding.round(Exact.of(points).times(HUNDRED).over(Exact.of(maxPoints)));
  }
}
