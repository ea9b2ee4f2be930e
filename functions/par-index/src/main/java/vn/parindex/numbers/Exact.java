package vn.parindex.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two decimals, so that 2/3 of a point stays 2/3 until the one {@link
 * Rounding}, and 95 % is compared with 19/20 without error. Immutable; equal when the values are.
 */
public final class Exact implements Comparable<Exact> {

  /** 0. */
  public static final Exact ZERO = new Exact(BigDecimal.ZERO, BigDecimal.ONE);

  private static final int HASHED_DECIMALS = 6;

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Exact(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** A decimal as it is. */
  public static Exact of(BigDecimal value) {
    return value.signum() == 0 ? ZERO : new Exact(value, BigDecimal.ONE);
  }

  /** A whole number. */
  public static Exact of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** Reads what {@link #toString} wrote: {@code 0.5} or {@code 2/3}. */
  public static Exact parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(text))
        : of(new BigDecimal(text.substring(0, slash)))
            .over(of(new BigDecimal(text.substring(slash + 1))));
  }

  /** The numerator; it carries the sign. */
  public BigDecimal numerator() {
    return numerator;
  }

  /** The denominator, always positive. */
  public BigDecimal denominator() {
    return denominator;
  }

  /** This and another. */
  public Exact plus(Exact other) {
    if (isDecimal() && other.isDecimal()) {
      return of(numerator.add(other.numerator));
    }
    return fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** This without another. */
  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  /** With the other sign. */
  public Exact negated() {
    return fraction(numerator.negate(), denominator);
  }

  /** The product with a decimal. */
  public Exact times(BigDecimal factor) {
    return fraction(numerator.multiply(factor), denominator);
  }

  /** The product. */
  public Exact times(Exact factor) {
    return fraction(
        numerator.multiply(factor.numerator),
        factor.isDecimal() ? denominator : denominator.multiply(factor.denominator));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the divisor is 0: what that means is for a rule to declare
   */
  public Exact over(Exact divisor) {
    if (divisor.signum() == 0) {
      throw new ArithmeticException("Division by zero");
    }
    BigDecimal top = divisor.isDecimal() ? numerator : numerator.multiply(divisor.denominator);
    BigDecimal bottom = isDecimal() ? divisor.numerator : denominator.multiply(divisor.numerator);
    return bottom.signum() < 0 ? fraction(top.negate(), bottom.negate()) : fraction(top, bottom);
  }

  /** The smaller. */
  public Exact min(Exact other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger. */
  public Exact max(Exact other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  /** Compares with a decimal. */
  public int compareTo(BigDecimal other) {
    return numerator.compareTo(isDecimal() ? other : other.multiply(denominator));
  }

  @Override
  public int compareTo(Exact other) {
    if (other.isDecimal()) {
      return compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exact exact && compareTo(exact) == 0;
  }

  @Override
  public int hashCode() {
    return Rounding.round(this, HASHED_DECIMALS).hashCode();
  }

  /** A decimal, or numerator and denominator; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return isDecimal()
        ? numerator.toPlainString()
        : numerator.toPlainString() + "/" + denominator.toPlainString();
  }

  private boolean isDecimal() {
    return denominator.compareTo(BigDecimal.ONE) == 0;
  }

  private static Exact fraction(BigDecimal numerator, BigDecimal denominator) {
    if (numerator.signum() == 0) {
      return ZERO;
    }
    return new Exact(
        numerator, denominator.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : denominator);
  }
}
