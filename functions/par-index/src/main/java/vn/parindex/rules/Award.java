package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;

/** What a met condition, a level or a band is worth. */
public sealed interface Award {

  /** An award that does not depend on the value. */
  sealed interface Fixed extends Award {

    /** Its points, given the maximum. */
    BigDecimal points(BigDecimal max);

    /** Its exact points, given the maximum. */
    default Exact exact(BigDecimal max) {
      return Exact.of(points(max));
    }
  }

  /** 0 points. */
  Fixed NOTHING = new Points(BigDecimal.ZERO);

  /** The maximum. */
  Fixed FULL = new Share(BigDecimal.valueOf(100));

  /** Points as such. */
  record Points(BigDecimal value) implements Fixed {

    @Override
    public BigDecimal points(BigDecimal max) {
      return value;
    }
  }

  /** Percent of the maximum: 75 means 75 %. */
  record Share(BigDecimal percent) implements Fixed {

    @Override
    public BigDecimal points(BigDecimal max) {
      return max.multiply(percent).movePointLeft(2);
    }
  }

  /**
   * Value / target x maximum, at least 0 and at most the maximum.
   *
   * @param target what earns the maximum, of the dimension of the value
   * @param whenTargetZero what a target of 0 means
   */
  record Proportion(Quantity target, Fallback whenTargetZero) implements Award {

    /** Value in percent x maximum. */
    public static final Proportion OF_WHOLE = new Proportion(Constant.WHOLE, Fallback.UNSCORED);
  }
}
