package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The score of one unit's sheet in one of its copies.
 *
 * @param subCriteria in the order of the set
 * @param adjustments bonuses and penalties, in the order of the set
 * @param fields sums by field, in the order of the set
 * @param sum points of the sub-criteria
 * @param bonus points added, capped
 * @param penalty points taken off, capped; not negative
 * @param totalPoints sum + bonus - penalty, clamped as the set says
 * @param maxPoints the denominator: the maximum without what leaves it
 */
public record SheetScore(
    List<SubCriterionScore> subCriteria,
    List<SubCriterionScore> adjustments,
    List<FieldScore> fields,
    BigDecimal sum,
    BigDecimal bonus,
    BigDecimal penalty,
    BigDecimal totalPoints,
    BigDecimal maxPoints) {

  public SheetScore {
    subCriteria = List.copyOf(subCriteria);
    adjustments = List.copyOf(adjustments);
    fields = List.copyOf(fields);
  }

  /** Total / denominator x 100; nothing when all left the denominator. */
  public Optional<BigDecimal> indexPercent() {
    return maxPoints.signum() == 0
        ? Optional.empty()
        : Optional.of(ParIndex.of(totalPoints, maxPoints));
  }

  /** The score of a sub-criterion, bonus or penalty. */
  public Optional<SubCriterionScore> of(String code) {
    return Stream.concat(subCriteria.stream(), adjustments.stream())
        .filter(score -> score.code().equals(code))
        .findFirst();
  }
}
