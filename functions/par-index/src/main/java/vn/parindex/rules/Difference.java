package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * One quantity without another, such as late files without an apology letter.
 *
 * @param minuend what is there
 * @param subtrahend what is taken off, of the same dimension
 * @param whenNegative what a result below 0 means
 */
public record Difference(Quantity minuend, Quantity subtrahend, Negative whenNegative)
    implements Quantity {

  /** What a difference below 0 means. */
  public enum Negative {
    /** Counts as 0. */
    ZERO,
    /** Contradicts itself: such data is refused and never scored. */
    REFUSE,
    /** Is what it is. */
    ALLOW
  }

  @Override
  public Measured measure(Situation situation) {
    Measured first = minuend.measure(situation);
    Measured second = subtrahend.measure(situation);
    if (!(first instanceof Measured.Known(Exact a) && second instanceof Measured.Known(Exact b))) {
      return Gaps.of(first, second);
    }
    Exact result = a.minus(b);
    if (result.signum() >= 0 || whenNegative == Negative.ALLOW) {
      return new Measured.Known(result);
    }
    return whenNegative == Negative.ZERO
        ? new Measured.Known(Exact.ZERO)
        : new Gap(Gap.Kind.NEGATIVE_DIFFERENCE, "", label(), Fallback.UNSCORED);
  }

  @Override
  public Dimension dimension() {
    return minuend.dimension();
  }

  @Override
  public Range range() {
    Range free = minuend.range().minus(subtrahend.range());
    return whenNegative == Negative.ALLOW || free.isNotNegative()
        ? free
        : new Range(BigDecimal.ZERO, free.highest());
  }

  @Override
  public Text label() {
    return minuend.label().plus(" − ").plus(subtrahend.label());
  }

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
    minuend.collect(uses);
    subtrahend.collect(uses);
  }
}
