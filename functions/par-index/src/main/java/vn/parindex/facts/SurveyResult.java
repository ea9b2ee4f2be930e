package vn.parindex.facts;

import java.math.BigDecimal;
import vn.parindex.numbers.Decimals;
import vn.parindex.numbers.Exact;

/**
 * The result of the sociological survey for one unit and one sub-criterion, kept as sum and number
 * so that the mean stays exact.
 *
 * @param weights sum of the weights of all opinions, each 0 to 100
 * @param opinions answers that gave an opinion; 0 when nobody did
 * @param validBallots ballots it stands on
 */
public record SurveyResult(BigDecimal weights, int opinions, int validBallots) {

  /** Fewest ballots whose number is told. */
  public static final int FEWEST_TOLD = 5;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public SurveyResult {
    Decimals.requireBounded(weights);
    if (weights.signum() < 0
        || opinions < 0
        || validBallots < 0
        || weights.compareTo(HUNDRED.multiply(BigDecimal.valueOf(opinions))) > 0) {
      throw new IllegalArgumentException("A survey result is 0 to 100 percent of some ballots");
    }
  }

  /** A share of the maximum that is known as such, 0 to 100. */
  public SurveyResult(BigDecimal percent, int validBallots) {
    this(percent, 1, validBallots);
  }

  /** Nobody's opinion is known. */
  public static SurveyResult none(int validBallots) {
    return new SurveyResult(BigDecimal.ZERO, 0, validBallots);
  }

  /**
   * Share of the maximum earned, 0 to 100.
   *
   * @throws ArithmeticException without opinions
   */
  public Exact percent() {
    return Exact.of(weights).over(Exact.of(opinions));
  }
}
