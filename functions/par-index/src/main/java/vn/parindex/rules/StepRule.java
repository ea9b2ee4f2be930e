package vn.parindex.rules;

import java.math.BigDecimal;

/**
 * Thresholds on a quantity.
 *
 * @param of the quantity
 * @param bands what each range of values is worth; constants only
 */
public record StepRule(Quantity of, Bands bands) implements ScoringRule {

  public StepRule {
    if (!bands.areFixed()) {
      throw new IllegalArgumentException("Formulas in bands make a rule piecewise");
    }
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    return BandScoring.evaluate(of, bands, situation);
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return bands.highest(max, of.range());
  }

  @Override
  public void collect(Uses uses) {
    of.collect(uses);
  }

  @Override
  public String form() {
    return "step";
  }
}
