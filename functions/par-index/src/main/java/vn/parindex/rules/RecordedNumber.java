package vn.parindex.rules;

import vn.parindex.facts.Fact;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * A target, baseline or imported figure of the unit. While it is not recorded, the rule waits.
 *
 * @param key of the fact
 * @param label for people
 * @param dimension what it counts in
 */
public record RecordedNumber(String key, Text label, Dimension dimension) implements Quantity {

  @Override
  public Measured measure(Situation situation) {
    return situation.fact(key) instanceof Fact.Measure fact
        ? new Measured.Known(Exact.of(fact.value()))
        : new Gap(Gap.Kind.MISSING_FACT, key, label, Fallback.UNSCORED);
  }

  @Override
  public Range range() {
    return Range.ANY;
  }

  @Override
  public void collect(Uses uses) {
    uses.fact(key);
    uses.quantity(this);
  }
}
