package vn.parindex.rules;

import vn.parindex.declared.DeclaredValue;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/** The number that the unit declares for an input. */
public record DeclaredNumber(Input input) implements Quantity {

  public DeclaredNumber {
    if (!input.type().isNumeric()) {
      throw new IllegalArgumentException("Input " + input.key() + " is not a number");
    }
  }

  @Override
  public Measured measure(Situation situation) {
    if (!(situation.declared(input) instanceof DeclaredValue.Amount amount)) {
      return situation.missing(input);
    }
    return input.accepts(amount.value())
        ? new Measured.Known(Exact.of(amount.value()))
        : new Gap(Gap.Kind.OUT_OF_RANGE, input.key(), input.label(), Fallback.UNSCORED);
  }

  @Override
  public Dimension dimension() {
    return input.type() == InputType.PERCENT ? Dimension.PERCENT : Dimension.NUMBER;
  }

  @Override
  public Range range() {
    return new Range(input.min(), input.max());
  }

  @Override
  public Text label() {
    return input.label();
  }

  @Override
  public void collect(Uses uses) {
    uses.input(input);
    uses.quantity(this);
  }
}
