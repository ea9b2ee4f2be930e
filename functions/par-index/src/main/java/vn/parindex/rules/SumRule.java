package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * Independent parts added up. A part that leaves the denominator takes its maximum along, and the
 * rest is re-based to the whole maximum; a part that waits or is unscored decides for the whole.
 *
 * @param parts whose maxima add up to the maximum
 */
public record SumRule(List<Part> parts) implements ScoringRule {

  public SumRule {
    parts = List.copyOf(parts);
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    List<Evaluation> results = new ArrayList<>(parts.size());
    Exact sum = Exact.ZERO;
    BigDecimal counted = BigDecimal.ZERO;
    @Nullable Verdict decided = null;
    for (Part part : parts) {
      Evaluation result = part.rule().evaluate(situation.within(part.maxPoints()));
      results.add(result);
      switch (result.verdict()) {
        case Verdict.Points(Exact points) -> {
          sum = sum.plus(points);
          counted = counted.add(part.maxPoints());
        }
        case Verdict.Leaves leaves -> {}
        case Verdict.Waits waits -> decided = Verdicts.stricter(decided, waits);
        case Verdict.None none -> decided = Verdicts.stricter(decided, none);
      }
    }
    return conclude(decided, sum, counted, situation.max(), results);
  }

  private Evaluation conclude(
      @Nullable Verdict decided,
      Exact sum,
      BigDecimal counted,
      BigDecimal max,
      List<Evaluation> results) {
    if (decided != null) {
      return new Evaluation(decided, () -> words(results));
    }
    if (counted.signum() == 0) {
      return new Evaluation(new Verdict.Leaves(), () -> words(results));
    }
    Exact whole = counted.compareTo(max) == 0 ? sum : sum.times(max).over(Exact.of(counted));
    return Evaluation.points(whole, () -> Evaluation.withPoints(words(results), whole));
  }

  private Text words(List<Evaluation> results) {
    Text words = Text.EMPTY;
    for (int at = 0; at < parts.size(); at++) {
      words =
          words
              .plus(at == 0 ? "" : "; ")
              .plus(parts.get(at).name())
              .plus(" (")
              .plus(results.get(at).reason().words())
              .plus(")");
    }
    return words;
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return parts.stream()
        .map(part -> part.rule().highest(part.maxPoints()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public void collect(Uses uses) {
    parts.forEach(part -> part.rule().collect(uses));
  }

  @Override
  public String form() {
    return "sum";
  }
}
