package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/** A number written in the rule. */
public record Constant(Measured.Known known, Dimension dimension) implements Quantity {

  /** 100 %. */
  public static final Constant WHOLE = new Constant(BigDecimal.valueOf(100), Dimension.PERCENT);

  /** A number, or a percentage as 87.5. */
  public Constant(BigDecimal value, Dimension dimension) {
    this(new Measured.Known(Exact.of(value)), dimension);
  }

  /** The number; percentages as 87.5. */
  public BigDecimal value() {
    return known.value().numerator();
  }

  @Override
  public Measured measure(Situation situation) {
    return known;
  }

  @Override
  public Range range() {
    return new Range(value(), value());
  }

  @Override
  public Text label() {
    return dimension.words(known.value());
  }

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
  }
}
