package vn.parindex.facts;

import java.math.BigDecimal;
import vn.parindex.numbers.Decimals;

/**
 * The result of the sociological survey for one unit and one sub-criterion.
 *
 * @param percent share of the maximum earned, 0 to 100
 * @param validBallots ballots it stands on
 */
public record SurveyResult(BigDecimal percent, int validBallots) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public SurveyResult {
    Decimals.requireBounded(percent);
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || validBallots < 0) {
      throw new IllegalArgumentException("A survey result is 0 to 100 percent of some ballots");
    }
  }
}
