package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * A share in percent, b/a x 100.
 *
 * @param numerator b
 * @param denominator a
 * @param whenZero what a = 0 means ("không phát sinh")
 * @param aboveWhole what b &gt; a means
 */
public record Ratio(
    Quantity numerator, Quantity denominator, Fallback whenZero, AboveWhole aboveWhole)
    implements Quantity {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Exact WHOLE = Exact.of(HUNDRED);

  /** What a share above 100 % means. */
  public enum AboveWhole {
    /** Counts as 100 %, with a finding. */
    CAP,
    /** Contradicts itself: such data is refused and never scored. */
    REFUSE,
    /** Is what it is. */
    ALLOW
  }

  @Override
  public Measured measure(Situation situation) {
    Measured top = numerator.measure(situation);
    Measured bottom = denominator.measure(situation);
    if (top instanceof Measured.Known(Exact b) && bottom instanceof Measured.Known(Exact a)) {
      return a.signum() > 0 ? share(b, a, situation) : withoutWhole(b, a);
    }
    return Gaps.of(top, bottom);
  }

  private Measured share(Exact b, Exact a, Situation situation) {
    if (aboveWhole == AboveWhole.ALLOW || b.compareTo(a) <= 0) {
      return new Measured.Known(b.times(HUNDRED).over(a));
    }
    if (aboveWhole == AboveWhole.REFUSE) {
      return gap(Gap.Kind.ABOVE_WHOLE, Fallback.UNSCORED);
    }
    situation.report(Finding.Code.ABOVE_TARGET, label());
    return new Measured.Known(WHOLE);
  }

  private Measured withoutWhole(Exact b, Exact a) {
    if (a.signum() < 0) {
      return gap(Gap.Kind.NEGATIVE_DIFFERENCE, Fallback.UNSCORED);
    }
    return b.signum() > 0 && aboveWhole == AboveWhole.REFUSE
        ? gap(Gap.Kind.ABOVE_WHOLE, Fallback.UNSCORED)
        : gap(Gap.Kind.ZERO_DENOMINATOR, whenZero);
  }

  private Gap gap(Gap.Kind kind, Fallback fallback) {
    return new Gap(kind, "", label(), fallback);
  }

  @Override
  public Dimension dimension() {
    return Dimension.PERCENT;
  }

  @Override
  public Range range() {
    return new Range(
        numerator.range().isNotNegative() ? BigDecimal.ZERO : null,
        aboveWhole == AboveWhole.ALLOW ? null : HUNDRED);
  }

  @Override
  public Text label() {
    return B_OVER_A;
  }

  /** The way the decisions themselves write it: b of a. */
  static final Text B_OVER_A = Text.same("b/a");

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
    numerator.collect(uses);
    denominator.collect(uses);
  }
}
