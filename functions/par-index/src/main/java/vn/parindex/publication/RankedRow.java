package vn.parindex.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.ranking.RankingScope;
import vn.parindex.text.Text;

/**
 * A unit in a published ranking.
 *
 * @param rank rank in the level's main ranking
 * @param unitCode the unit's code
 * @param unitName its name
 * @param parent the unit above, if any
 * @param parentName its name
 * @param totalPoints points after bonus and penalty
 * @param maxPoints the maximum after what leaves the denominator
 * @param surveyPoints points from the ballots of the survey
 * @param bonus points added
 * @param penalty points taken off
 * @param indexPercent the index
 * @param classification the class; null below the lowest band
 * @param ranksWithin rank in each ranking of the level
 * @param fields points by field, in the set's order
 * @param lastYear what it was in the round before; null if it was in none
 * @param change on last year; null without
 */
public record RankedRow(
    int rank,
    String unitCode,
    String unitName,
    @Nullable String parent,
    @Nullable String parentName,
    BigDecimal totalPoints,
    BigDecimal maxPoints,
    BigDecimal surveyPoints,
    BigDecimal bonus,
    BigDecimal penalty,
    BigDecimal indexPercent,
    @Nullable Text classification,
    Map<RankingScope, Integer> ranksWithin,
    List<FieldPoints> fields,
    @Nullable LastYear lastYear,
    @Nullable Change change) {

  public RankedRow {
    ranksWithin = Map.copyOf(ranksWithin);
    fields = List.copyOf(fields);
  }

  /**
   * Points of one field.
   *
   * @param code of the field
   * @param points achieved
   * @param maxPoints its denominator for the unit
   * @param rank among all units of the level by points / denominator, equal shares sharing a rank;
   *     null where nothing of the field applies
   */
  public record FieldPoints(
      String code, BigDecimal points, BigDecimal maxPoints, @Nullable Integer rank) {}

  /** Rank and index that were published for the year before. */
  public record LastYear(int rank, BigDecimal indexPercent) {}

  /**
   * What changed on last year.
   *
   * @param rank ranks climbed; negative when fallen
   * @param indexPercent this year's index less last year's, in percentage points
   */
  public record Change(int rank, BigDecimal indexPercent) {

    /** The change of a rank and an index on last year's. */
    static Change on(LastYear before, int rank, BigDecimal index) {
      return new Change(before.rank() - rank, index.subtract(before.indexPercent()));
    }
  }
}
