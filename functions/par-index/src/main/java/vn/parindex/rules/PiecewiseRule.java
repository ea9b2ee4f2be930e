package vn.parindex.rules;

import java.math.BigDecimal;

/**
 * Bands of which some are worth a constant and some a share of the value.
 *
 * @param of the quantity
 * @param bands what each range of values is worth
 */
public record PiecewiseRule(Quantity of, Bands bands) implements ScoringRule {

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
    bands.collect(uses);
  }

  @Override
  public String form() {
    return "piecewise";
  }
}
