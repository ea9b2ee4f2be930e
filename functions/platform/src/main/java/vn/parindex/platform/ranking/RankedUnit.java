package vn.parindex.platform.ranking;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.ranking.RankingScope;
import vn.parindex.text.Text;

/**
 * A unit's row in a snapshot, as it is kept and answered.
 *
 * @param rank rank in the level's main ranking
 * @param unit the unit's code
 * @param unitName its name
 * @param parent the unit above, if any
 * @param selfPoints points from the unit's own declared data, before bonus and penalty
 * @param surveyPoints points from the ballots of the survey
 * @param appraisedPoints the same points after the second appraisal; null until they are locked. A
 *     unit that has them is ranked by the appraised copy, one that has not by its own
 * @param totalPoints points after bonus and penalty, of the copy that it is ranked by
 * @param maxPoints the maximum after what leaves the denominator
 * @param indexPercent the index
 * @param classification the class; null below the lowest band
 * @param changeOfRank ranks climbed in the main ranking since the night before; negative when
 *     fallen, null without a rank then
 * @param ranksWithin rank in each ranking of the level
 */
public record RankedUnit(
    int rank,
    String unit,
    String unitName,
    @Nullable String parent,
    BigDecimal selfPoints,
    BigDecimal surveyPoints,
    @Nullable BigDecimal appraisedPoints,
    BigDecimal totalPoints,
    BigDecimal maxPoints,
    BigDecimal indexPercent,
    @Nullable Text classification,
    @Nullable Integer changeOfRank,
    Map<RankingScope, Integer> ranksWithin) {

  public RankedUnit {
    ranksWithin = Map.copyOf(ranksWithin);
  }

  /** The same row with the rank of another ranking of the level in front. */
  public RankedUnit rankedWithin(RankingScope scope) {
    return new RankedUnit(
        ranksWithin.getOrDefault(scope, rank),
        unit,
        unitName,
        parent,
        selfPoints,
        surveyPoints,
        appraisedPoints,
        totalPoints,
        maxPoints,
        indexPercent,
        classification,
        changeOfRank,
        ranksWithin);
  }
}
