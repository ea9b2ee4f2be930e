package vn.parindex.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;

/**
 * n x points, capped.
 *
 * @param of how many; below 0 counts as 0
 * @param each points of one
 * @param cap the most in all, null for the maximum
 */
public record CountRule(Quantity of, Award.Fixed each, @Nullable BigDecimal cap)
    implements ScoringRule {

  @Override
  public Evaluation evaluate(Situation situation) {
    return switch (of.measure(situation)) {
      case Gap gap -> Evaluation.undefined(gap, situation);
      case Measured.Known(Exact n) -> {
        BigDecimal unit = each.points(situation.max());
        Exact most = Exact.of(cap(situation.max()));
        Exact points = n.times(unit).max(Exact.ZERO).min(most);
        yield Evaluation.points(
            points,
            () ->
                Evaluation.withPoints(
                    of.words(n)
                        .plus(" × ")
                        .plus(NumberWords.number(unit))
                        .plus(", tối đa ", ", at most ")
                        .plus(NumberWords.number(most)),
                    points));
      }
    };
  }

  private BigDecimal cap(BigDecimal max) {
    return cap == null ? max : cap;
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    BigDecimal most = of.range().highest();
    return most == null ? cap(max) : most.multiply(each.points(max)).min(cap(max));
  }

  @Override
  public void collect(Uses uses) {
    of.collect(uses);
  }

  @Override
  public String form() {
    return "count";
  }
}
