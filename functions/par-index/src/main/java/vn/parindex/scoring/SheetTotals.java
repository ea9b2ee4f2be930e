package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.Adjustment;
import vn.parindex.criteria.AdjustmentPolicy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.SubCriterion;

/** Adds up a sheet. The one place that knows what leaves the denominator. */
final class SheetTotals {

  private SheetTotals() {}

  /**
   * The sheet of these scores, each list in the order of the set; an item of the set that has no
   * score does not apply to the unit and counts nowhere.
   */
  static SheetScore of(
      CriteriaSet set, List<SubCriterionScore> scores, List<SubCriterionScore> adjustments) {
    InOrder next = new InOrder(scores);
    List<FieldScore> fields = new ArrayList<>(set.fields().size());
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    for (Field field : set.fields()) {
      FieldScore score = field(field, set, next);
      fields.add(score);
      sum = sum.add(score.points());
      denominator = denominator.add(score.maxPoints());
    }
    AdjustmentPolicy policy = set.adjustmentPolicy();
    BigDecimal bonus = capped(Adjustment.Kind.BONUS, set, adjustments).min(policy.bonusCap());
    BigDecimal penalty = capped(Adjustment.Kind.PENALTY, set, adjustments).min(policy.penaltyCap());
    BigDecimal total = sum.add(bonus).subtract(penalty);
    if (policy.clampTotal()) {
      total = total.max(BigDecimal.ZERO).min(denominator);
    }
    return new SheetScore(scores, adjustments, fields, sum, bonus, penalty, total, denominator);
  }

  private static FieldScore field(Field field, CriteriaSet set, InOrder scores) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal max = BigDecimal.ZERO;
    for (Criterion criterion : field.criteria()) {
      for (SubCriterion item : criterion.subCriteria()) {
        SubCriterionScore score = scores.next(item.code());
        if (score != null && counts(score.outcome(), set)) {
          points = points.add(score.points());
          max = max.add(item.maxPoints());
        }
      }
    }
    return new FieldScore(field.code(), points, max);
  }

  private static boolean counts(Outcome outcome, CriteriaSet set) {
    return switch (outcome) {
      case Outcome.Scored scored -> true;
      case Outcome.Unscored unscored -> true;
      case Outcome.LeavesDenominator leaves -> false;
      case Outcome.Waiting waiting -> !set.waitingPolicy().leavesDenominator(waiting.source());
    };
  }

  private static BigDecimal capped(
      Adjustment.Kind kind, CriteriaSet set, List<SubCriterionScore> scores) {
    InOrder next = new InOrder(scores);
    BigDecimal sum = BigDecimal.ZERO;
    for (Adjustment adjustment : set.adjustments()) {
      SubCriterionScore score = next.next(adjustment.item().code());
      if (score != null && adjustment.kind() == kind) {
        BigDecimal points = score.points().max(BigDecimal.ZERO);
        sum = sum.add(points.min(adjustment.item().maxPoints()));
      }
    }
    return sum;
  }

  /** Scores in the order of the set, from which items that do not apply may be missing. */
  private static final class InOrder {

    private final List<SubCriterionScore> scores;
    private int at;

    InOrder(List<SubCriterionScore> scores) {
      this.scores = scores;
    }

    @Nullable SubCriterionScore next(String code) {
      if (at == scores.size() || !scores.get(at).code().equals(code)) {
        return null;
      }
      return scores.get(at++);
    }
  }
}
