package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * A value against its base.
 *
 * @param value the unit's value now
 * @param base last year's value, the base year's, or the target; of the same dimension
 * @param measure how they are compared
 * @param whenZero what a base of 0 means; not asked for a plain change
 */
public record Change(Quantity value, Quantity base, Measure measure, Fallback whenZero)
    implements Quantity {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a value is compared with its base. */
  public enum Measure {
    /** Value - base. */
    CHANGE("thay đổi", "change"),
    /** (Value - base) / base, in percent. */
    CHANGE_PERCENT("tỷ lệ tăng", "increase"),
    /** (Base - value) / base, in percent. */
    REDUCTION_PERCENT("tỷ lệ giảm", "reduction"),
    /** Value / base, in percent. */
    SHARE_PERCENT("tỷ lệ đạt", "share reached");

    private final String vi;
    private final String en;

    Measure(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }
  }

  @Override
  public Measured measure(Situation situation) {
    Measured now = value.measure(situation);
    Measured then = base.measure(situation);
    if (!(now instanceof Measured.Known(Exact current)
        && then instanceof Measured.Known(Exact before))) {
      return Gaps.of(now, then);
    }
    if (measure == Measure.CHANGE) {
      return new Measured.Known(current.minus(before));
    }
    if (before.signum() <= 0) {
      return new Gap(Gap.Kind.ZERO_DENOMINATOR, "", label(), whenZero);
    }
    Exact compared =
        switch (measure) {
          case CHANGE, CHANGE_PERCENT -> current.minus(before);
          case REDUCTION_PERCENT -> before.minus(current);
          case SHARE_PERCENT -> current;
        };
    return new Measured.Known(compared.times(HUNDRED).over(before));
  }

  @Override
  public Dimension dimension() {
    return measure == Measure.CHANGE ? value.dimension() : Dimension.PERCENT;
  }

  @Override
  public Range range() {
    return Range.ANY;
  }

  @Override
  public Text label() {
    return new Text(measure.vi, measure.en);
  }

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
    value.collect(uses);
    base.collect(uses);
  }
}
