package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.scoring.FieldScore;
import vn.parindex.scoring.PointsBySource;
import vn.parindex.scoring.SheetScore;

/**
 * With what a submitted unit comes into a ranking. Units that did not submit have none: they are
 * {@link Unranked}, never zero.
 *
 * @param unit the unit's code
 * @param parent the unit above, if any: the group of a ranking within the same parent
 * @param indexPercent the index, rounded as it is published
 * @param points points achieved after bonus and penalty
 * @param surveyPoints points from the sociological survey
 * @param fieldPoints points by field code
 */
public record Standing(
    String unit,
    @Nullable String parent,
    BigDecimal indexPercent,
    BigDecimal points,
    BigDecimal surveyPoints,
    Map<String, BigDecimal> fieldPoints) {

  public Standing {
    fieldPoints = Map.copyOf(fieldPoints);
  }

  /** The standing of a scored sheet; none while nothing can be scored and there is no index. */
  public static Optional<Standing> of(
      String unit, @Nullable String parent, CriteriaSet set, SheetScore score) {
    return score
        .indexPercent()
        .map(
            index ->
                new Standing(
                    unit,
                    parent,
                    index,
                    score.totalPoints(),
                    PointsBySource.of(set, score, AssessedBy.SURVEY),
                    score.fields().stream()
                        .collect(Collectors.toMap(FieldScore::code, FieldScore::points))));
  }

  /** Points of a field; 0 for a field in which the unit has none. */
  public BigDecimal pointsOf(String field) {
    return fieldPoints.getOrDefault(field, BigDecimal.ZERO);
  }
}
