package vn.parindex.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers this platform takes in: plain decimals with a point, at most {@value #WHOLE_DIGITS}
 * digits before it and {@value #DECIMALS} after it. So no NaN, no infinity, no exponent that would
 * fill the memory, no guess at what "1.600" or "1,6" means.
 */
public final class Decimals {

  /** Digits allowed before the decimal point: enough for any budget in đồng. */
  public static final int WHOLE_DIGITS = 15;

  /** Digits allowed after the decimal point. */
  public static final int DECIMALS = 6;

  /** Trailing zeros included; more is an attack on the arithmetic, not a number. */
  private static final int MOST_DIGITS = 60;

  private static final Pattern PLAIN =
      Pattern.compile("-?[0-9]{1," + WHOLE_DIGITS + "}(\\.[0-9]{1," + DECIMALS + "})?");

  private Decimals() {}

  /** Reads a plain decimal, or nothing. */
  public static Optional<BigDecimal> parse(String text) {
    return PLAIN.matcher(text).matches()
        ? Optional.of(plain(new BigDecimal(text)))
        : Optional.empty();
  }

  /** Whether a number from a parser keeps within the bounds; safe for exponents of any size. */
  public static boolean bounded(BigDecimal value) {
    if (value.signum() == 0) {
      return true;
    }
    // As long: precision - scale of 1E+2147483647 overflows an int.
    long whole = (long) value.precision() - value.scale();
    return value.precision() <= MOST_DIGITS && whole <= WHOLE_DIGITS && decimals(value) <= DECIMALS;
  }

  /**
   * Lets only bounded numbers pass.
   *
   * @throws IllegalArgumentException when it has more digits than any number of the domain
   */
  public static BigDecimal requireBounded(BigDecimal value) {
    if (!bounded(value)) {
      throw new IllegalArgumentException("More digits than a number of the domain may have");
    }
    return value;
  }

  /** Digits after the point that are not trailing zeros; 0 for whole numbers. */
  public static int decimals(BigDecimal value) {
    return value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
  }

  /** Without trailing zeros and without an exponent, so that equal numbers are equal objects. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
