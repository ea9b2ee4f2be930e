package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * Met or not met.
 *
 * @param when the condition
 * @param met what it is worth when met
 * @param notMet what it is worth otherwise
 */
public record YesNoRule(Condition when, Award.Fixed met, Award.Fixed notMet)
    implements ScoringRule {

  private static final Text MET = new Text("đạt", "met");
  private static final Text NOT_MET = new Text("không đạt", "not met");

  @Override
  public Evaluation evaluate(Situation situation) {
    Truth truth = when.test(situation);
    if (truth instanceof Gap gap) {
      return Evaluation.undefined(gap, situation);
    }
    boolean holds = truth == Truth.Certain.YES;
    Exact points = (holds ? met : notMet).exact(situation.max());
    return Evaluation.points(
        points,
        () ->
            Evaluation.withPoints(
                (holds ? MET : NOT_MET).plus(" (").plus(when.words()).plus(")"), points));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return met.points(max).max(notMet.points(max));
  }

  @Override
  public void collect(Uses uses) {
    when.collect(uses);
  }

  @Override
  public String form() {
    return "yesNo";
  }
}
