package vn.parindex.rules;

import java.math.BigDecimal;
import vn.parindex.text.Text;

/**
 * A value against last year, a base year, or the target given to the unit. The base is a reference
 * fact, never declared by the unit.
 *
 * @param basis what the base is
 * @param change the comparison
 * @param bands what each result is worth
 */
public record BaselineRule(Basis basis, Change change, Bands bands) implements ScoringRule {

  /** What a value is compared with. */
  public enum Basis {
    /** The year before. */
    PREVIOUS_YEAR("so với năm trước", "against last year"),
    /** A fixed year. */
    BASE_YEAR("so với năm gốc", "against the base year"),
    /** The target given to this unit. */
    UNIT_TARGET("so với chỉ tiêu giao", "against the unit's target");

    private final String vi;
    private final String en;

    Basis(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }

    Text words() {
      return new Text(vi, en);
    }
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    Evaluation evaluation = BandScoring.evaluate(change, bands, situation);
    return new Evaluation(
        evaluation.verdict(), () -> basis.words().plus(": ").plus(evaluation.reason().words()));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return bands.highest(max, change.range());
  }

  @Override
  public void collect(Uses uses) {
    change.collect(uses);
    bands.collect(uses);
  }

  @Override
  public String form() {
    return "baseline";
  }
}
