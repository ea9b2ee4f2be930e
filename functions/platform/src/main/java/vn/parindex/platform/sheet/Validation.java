package vn.parindex.platform.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * The points that score-validation has given to a sheet as it was at one version. It follows from
 * the sheet and the facts alone, not from the event that asked for it.
 *
 * @param sheetVersion the version of the sheet that was scored
 * @param factsVersion the version of the reference facts that were used
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
    BigDecimal points,
    BigDecimal maxPoints,
    BigDecimal bonus,
    BigDecimal penalty,
    @Nullable BigDecimal indexPercent,
    List<Score> scores) {

  public Validation {
    scores = List.copyOf(scores);
  }

  /** Whether it was made of a sheet and facts of these versions. */
  public boolean isOf(long sheet, long facts) {
    return sheetVersion == sheet && factsVersion == facts;
  }

  /** Whether the other gives the same points, whatever its words and findings. */
  public boolean samePoints(Validation other) {
    return same(points, other.points)
        && same(maxPoints, other.maxPoints)
        && same(bonus, other.bonus)
        && same(penalty, other.penalty)
        && same(indexPercent, other.indexPercent)
        && scores.size() == other.scores.size()
        && IntStream.range(0, scores.size())
            .allMatch(i -> scores.get(i).samePoints(other.scores.get(i)));
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
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

    private boolean samePoints(Score other) {
      return code.equals(other.code) && outcome.equals(other.outcome) && same(points, other.points);
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
