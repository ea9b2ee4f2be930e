package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.Adjustment;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.facts.ReferenceFacts;

/**
 * The points of a unit's sheet, from its declared data and nothing a client says about points. The
 * same for each copy: declared, appraisal 1, appraisal 2. Never throws, whatever the data: what
 * cannot be scored says why. Thread-safe: nothing is kept between calls.
 */
public final class Scoring {

  private Scoring() {}

  /**
   * Scores a whole sheet.
   *
   * @param set as it {@linkplain CriteriaSet#applicableTo applies} to the unit
   * @param declared by sub-criterion (or bonus, penalty) code; unknown codes are ignored
   * @param facts what else is known about the unit
   */
  public static SheetScore score(
      CriteriaSet set, Map<String, DeclaredData> declared, ReferenceFacts facts) {
    List<SubCriterionScore> scores = new ArrayList<>();
    for (Field field : set.fields()) {
      for (Criterion criterion : field.criteria()) {
        for (SubCriterion item : criterion.subCriteria()) {
          scores.add(score(item, declared.get(item.code()), facts));
        }
      }
    }
    List<SubCriterionScore> adjustments = new ArrayList<>(set.adjustments().size());
    for (Adjustment adjustment : set.adjustments()) {
      SubCriterion item = adjustment.item();
      adjustments.add(AdjustmentScoring.score(item, declared.get(item.code()), facts));
    }
    return SheetTotals.of(set, scores, adjustments);
  }

  /**
   * Scores one sub-criterion.
   *
   * @param data what is declared for it; null when its line was never filled in
   */
  public static SubCriterionScore score(
      SubCriterion item, @Nullable DeclaredData data, ReferenceFacts facts) {
    return ItemScoring.score(item, data, facts);
  }
}
