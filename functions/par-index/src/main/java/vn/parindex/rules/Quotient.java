package vn.parindex.rules;

import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * One number per another, such as Mbit/s per official.
 *
 * @param dividend b
 * @param divisor a
 * @param whenZero what a = 0 means
 */
public record Quotient(Quantity dividend, Quantity divisor, Fallback whenZero) implements Quantity {

  @Override
  public Measured measure(Situation situation) {
    Measured top = dividend.measure(situation);
    Measured bottom = divisor.measure(situation);
    if (top instanceof Measured.Known(Exact b) && bottom instanceof Measured.Known(Exact a)) {
      return a.signum() == 0
          ? new Gap(Gap.Kind.ZERO_DENOMINATOR, "", label(), whenZero)
          : new Measured.Known(b.over(a));
    }
    return Gaps.of(top, bottom);
  }

  @Override
  public Dimension dimension() {
    return Dimension.NUMBER;
  }

  @Override
  public Range range() {
    return dividend.range().isNotNegative() && divisor.range().isNotNegative()
        ? Range.NOT_NEGATIVE
        : Range.ANY;
  }

  @Override
  public Text label() {
    return Ratio.B_OVER_A;
  }

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
    dividend.collect(uses);
    divisor.collect(uses);
  }
}
