package vn.parindex.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values a quantity can take, as far as its declaration tells. Used to find bands and rules
 * that can never be reached.
 *
 * @param lowest lowest possible value, null when unbounded
 * @param highest highest possible value, null when unbounded
 */
public record Range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

  /** Any value. */
  public static final Range ANY = new Range(null, null);

  /** 0 and more. */
  public static final Range NOT_NEGATIVE = new Range(BigDecimal.ZERO, null);

  boolean isNotNegative() {
    return lowest != null && lowest.signum() >= 0;
  }

  Range plus(Range other) {
    return new Range(add(lowest, other.lowest), add(highest, other.highest));
  }

  Range minus(Range other) {
    return plus(new Range(negate(other.highest), negate(other.lowest)));
  }

  private static @Nullable BigDecimal add(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.add(b);
  }

  private static @Nullable BigDecimal negate(@Nullable BigDecimal value) {
    return value == null ? null : value.negate();
  }
}
