package vn.parindex.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * Several quantities of one dimension added up.
 *
 * @param terms at least one
 */
public record SumOf(List<Quantity> terms) implements Quantity {

  public SumOf {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("A sum needs a term");
    }
  }

  @Override
  public Measured measure(Situation situation) {
    Exact sum = Exact.ZERO;
    @Nullable Gap gap = null;
    for (Quantity term : terms) {
      Measured measured = term.measure(situation);
      if (measured instanceof Measured.Known(Exact value)) {
        sum = sum.plus(value);
      } else {
        gap = Gaps.join(gap, measured);
      }
    }
    return gap == null ? new Measured.Known(sum) : gap;
  }

  @Override
  public Dimension dimension() {
    return terms.getFirst().dimension();
  }

  @Override
  public Range range() {
    return terms.stream().map(Quantity::range).reduce(Range::plus).orElse(Range.ANY);
  }

  @Override
  public Text label() {
    return terms.stream()
        .map(Quantity::label)
        .reduce((a, b) -> a.plus(" + ").plus(b))
        .orElse(Text.EMPTY);
  }

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
    terms.forEach(term -> term.collect(uses));
  }
}
