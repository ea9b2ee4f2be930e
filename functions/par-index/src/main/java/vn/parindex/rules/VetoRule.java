package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * An event that leaves no points, whatever else was done.
 *
 * @param when the event
 * @param points what it leaves: 0, or rarely less ("bị 0 điểm và bị trừ 0,25 điểm")
 * @param otherwise the rule without the event
 */
public record VetoRule(Condition when, BigDecimal points, ScoringRule otherwise)
    implements ScoringRule {

  public VetoRule {
    if (points.signum() > 0) {
      throw new IllegalArgumentException("A veto leaves no points");
    }
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    Truth truth = when.test(situation);
    if (truth instanceof Gap gap) {
      return Evaluation.undefined(gap, situation);
    }
    if (truth == Truth.Certain.NO) {
      return otherwise.evaluate(situation);
    }
    Exact left = Exact.of(points);
    return Evaluation.points(
        left,
        () ->
            Evaluation.withPoints(
                new Text("điểm liệt (", "no points left (").plus(when.words()).plus(")"), left));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return otherwise.highest(max);
  }

  @Override
  public void collect(Uses uses) {
    when.collect(uses);
    otherwise.collect(uses);
  }

  @Override
  public String form() {
    return "veto";
  }
}
