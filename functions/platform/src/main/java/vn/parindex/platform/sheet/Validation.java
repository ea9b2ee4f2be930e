package vn.parindex.platform.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * The points that score-validation has given to a sheet as it was at one version.
 *
 * @param sheetVersion the version of the sheet that was scored
 * @param factsVersion the version of the reference facts that were used
 * @param time the time of the event that led to it
 * @param points total after bonus and penalty
 * @param maxPoints the maximum after what leaves the denominator
 * @param bonus points added
 * @param penalty points taken off
 * @param indexPercent points / maximum x 100; null while nothing can be scored
 * @param scores one for each sub-criterion, bonus and penalty, in the set's order
 */
public record Validation(
    long sheetVersion,
    long factsVersion,
    Instant time,
    BigDecimal points,
    BigDecimal maxPoints,
    BigDecimal bonus,
    BigDecimal penalty,
    @Nullable BigDecimal indexPercent,
    List<Score> scores) {

  public Validation {
    scores = List.copyOf(scores);
  }

  /**
   * The result for one sub-criterion.
   *
   * @param code its code
   * @param outcome {@code SCORED}, {@code LEAVES_DENOMINATOR}, {@code WAITING} or {@code UNSCORED}
   * @param points the points; null unless scored
   * @param explained how they came about, in words
   * @param findings what a person should look at
   */
  public record Score(
      String code,
      String outcome,
      @Nullable BigDecimal points,
      Text explained,
      List<Finding> findings) {

    public Score {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Something that a person should look at.
   *
   * @param code stable name, such as {@code MISSING_EVIDENCE}
   * @param message in words
   */
  public record Finding(String code, Text message) {}
}
