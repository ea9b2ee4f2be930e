package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.Collection;
import vn.parindex.numbers.Exact;

/**
 * Relative to the best unit of the group. The first pass measures and waits; when all units of the
 * group are measured, the second pass gives points.
 *
 * @param of the measured quantity; below 0 counts as 0
 * @param best which end is best
 * @param whenBestIsZero what it means when the highest value of the group is 0
 */
public record CohortRule(Quantity of, Best best, Fallback whenBestIsZero) implements ScoringRule {

  /** Which end of the group's values is best. */
  public enum Best {
    /** Points = value / highest x maximum. */
    HIGHEST,
    /** Points = lowest / value x maximum. */
    LOWEST
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    return switch (of.measure(situation)) {
      case Gap gap -> Evaluation.undefined(gap, situation);
      case Measured.Known(Exact value) ->
          new Evaluation(
              new Verdict.Waits(WaitsFor.COHORT, value.max(Exact.ZERO)),
              () -> of.words(value).plus(": chờ các đơn vị cùng nhóm", ": waiting for its group"));
    };
  }

  /** The best value of a group. */
  public Exact best(Collection<Exact> measured) {
    return measured.stream()
        .reduce((a, b) -> best == Best.HIGHEST ? a.max(b) : a.min(b))
        .orElse(Exact.ZERO);
  }

  /** The second pass: points of one unit, given the best value of its group. */
  public Evaluation evaluate(Exact measured, Exact bestValue, Situation situation) {
    if (best == Best.HIGHEST && bestValue.signum() == 0) {
      Gap gap = new Gap(Gap.Kind.ZERO_DENOMINATOR, "", of.label(), whenBestIsZero);
      return Evaluation.undefined(gap, situation);
    }
    Exact max = Exact.of(situation.max());
    Exact points =
        measured.equals(bestValue)
            ? max
            : best == Best.HIGHEST
                ? max.times(measured).over(bestValue)
                : max.times(bestValue).over(measured);
    return Evaluation.points(
        points,
        () ->
            Evaluation.withPoints(
                of.words(measured)
                    .plus(", tốt nhất trong nhóm ", ", best of the group ")
                    .plus(of.dimension().words(bestValue)),
                points));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return max;
  }

  @Override
  public void collect(Uses uses) {
    of.collect(uses);
  }

  @Override
  public String form() {
    return "cohort";
  }

  @Override
  public boolean standsAlone() {
    return true;
  }
}
