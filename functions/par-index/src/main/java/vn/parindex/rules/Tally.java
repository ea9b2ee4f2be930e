package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/** How many of some conditions hold: both places, one, none. */
public record Tally(List<Condition> conditions) implements Quantity {

  public Tally {
    conditions = List.copyOf(conditions);
  }

  @Override
  public Measured measure(Situation situation) {
    int holding = 0;
    @Nullable Gap gap = null;
    for (Condition condition : conditions) {
      Truth truth = condition.test(situation);
      if (truth == Truth.Certain.YES) {
        holding++;
      }
      gap = Gaps.join(gap, truth);
    }
    return gap == null ? new Measured.Known(Exact.of(holding)) : gap;
  }

  @Override
  public Dimension dimension() {
    return Dimension.NUMBER;
  }

  @Override
  public Range range() {
    return new Range(BigDecimal.ZERO, BigDecimal.valueOf(conditions.size()));
  }

  @Override
  public Text label() {
    return new Text("số điều kiện đạt", "conditions met");
  }

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
    conditions.forEach(condition -> condition.collect(uses));
  }
}
