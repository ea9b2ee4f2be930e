package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.facts.Fact;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/**
 * An imported index / its best value x maximum; between 0 and the maximum.
 *
 * @param fact key of the imported figure
 * @param label for people
 * @param best the value that earns the maximum, above 0
 */
public record ExternalRule(String fact, Text label, BigDecimal best) implements ScoringRule {

  public ExternalRule {
    if (best.signum() <= 0) {
      throw new IllegalArgumentException("The best value of an index is above 0");
    }
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    if (!(situation.fact(fact) instanceof Fact.Measure measure)) {
      return new Evaluation(
          new Verdict.Waits(WaitsFor.EXTERNAL, null),
          () -> label.plus(": chờ kết quả", ": waiting for the result"));
    }
    Exact max = Exact.of(situation.max());
    Exact points = max.times(measure.value()).over(Exact.of(best)).max(Exact.ZERO).min(max);
    return Evaluation.points(points, () -> Evaluation.withPoints(words(measure, max), points));
  }

  private Text words(Fact.Measure measure, Exact max) {
    return label
        .plus(" = ")
        .plus(NumberWords.number(measure.value()))
        .plus(" / ")
        .plus(NumberWords.number(best))
        .plus(" × ")
        .plus(NumberWords.number(max))
        .plus(" (")
        .plus(measure.source())
        .plus(", ")
        .plus(DayWords.day(measure.asOf()))
        .plus(")");
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return max;
  }

  @Override
  public void collect(Uses uses) {
    uses.fact(fact);
  }

  @Override
  public String form() {
    return "external";
  }
}
