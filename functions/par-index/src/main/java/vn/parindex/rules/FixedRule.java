package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;

/** A constant, for a case, a part, or what a veto leaves. */
public record FixedRule(Award.Fixed award) implements ScoringRule {

  /** The maximum points. */
  public static final FixedRule FULL = new FixedRule(Award.FULL);

  @Override
  public Evaluation evaluate(Situation situation) {
    Exact points = award.exact(situation.max());
    return Evaluation.points(points, () -> NumberWords.points(points));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return award.points(max);
  }

  @Override
  public void collect(Uses uses) {
    // Refers to nothing.
  }

  @Override
  public String form() {
    return "fixed";
  }
}
