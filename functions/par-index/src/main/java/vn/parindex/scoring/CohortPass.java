package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.numbers.Exact;
import vn.parindex.rules.CohortRule;
import vn.parindex.rules.Evaluation;
import vn.parindex.rules.Situation;
import vn.parindex.rules.WaitsFor;

/**
 * The second pass: gives points to what waits for its cohort, once all units of a group are
 * measured. Which units make a group is the caller's to say.
 */
public final class CohortPass {

  private CohortPass() {}

  /** What the items of one sub-criterion are compared with. */
  private record Comparison(SubCriterion item, CohortRule rule, Exact best) {}

  /**
   * Completes the sheets of one group.
   *
   * @param set the set that they were scored by; sheets may lack items that do not apply to them
   * @param group sheets by unit
   * @return the completed sheets, in the same order; the order does not change any score
   */
  public static Map<String, SheetScore> complete(CriteriaSet set, Map<String, SheetScore> group) {
    Map<String, Comparison> comparisons = comparisons(set, group.values());
    Map<String, SheetScore> completed = new LinkedHashMap<>(group);
    completed.replaceAll((unit, sheet) -> complete(sheet, comparisons, set));
    return completed;
  }

  private static Map<String, Comparison> comparisons(
      CriteriaSet set, Collection<SheetScore> sheets) {
    Map<String, List<Exact>> measured = new HashMap<>();
    for (SheetScore sheet : sheets) {
      for (SubCriterionScore score : sheet.subCriteria()) {
        Exact value = measured(score);
        if (value != null) {
          measured.computeIfAbsent(score.code(), code -> new ArrayList<>()).add(value);
        }
      }
    }
    Map<String, Comparison> comparisons = new HashMap<>();
    for (SubCriterion item : set.subCriteria()) {
      List<Exact> values = measured.get(item.code());
      if (values != null && item.rule() instanceof CohortRule rule) {
        comparisons.put(item.code(), new Comparison(item, rule, rule.best(values)));
      }
    }
    return comparisons;
  }

  private static SheetScore complete(
      SheetScore sheet, Map<String, Comparison> comparisons, CriteriaSet set) {
    List<SubCriterionScore> scores = new ArrayList<>(sheet.subCriteria());
    boolean changed = false;
    for (ListIterator<SubCriterionScore> each = scores.listIterator(); each.hasNext(); ) {
      SubCriterionScore first = each.next();
      Exact value = measured(first);
      Comparison comparison = comparisons.get(first.code());
      if (value != null && comparison != null) {
        each.set(complete(first, value, comparison));
        changed = true;
      }
    }
    return changed ? SheetTotals.of(set, scores, sheet.adjustments()) : sheet;
  }

  private static SubCriterionScore complete(
      SubCriterionScore first, Exact measured, Comparison comparison) {
    SubCriterion item = comparison.item();
    Situation situation = ItemScoring.situation(item, DeclaredData.EMPTY, ReferenceFacts.NONE);
    Evaluation evaluation = comparison.rule().evaluate(measured, comparison.best(), situation);
    SubCriterionScore second = ItemScoring.score(item, evaluation, situation);
    return new SubCriterionScore(item.code(), second.outcome(), second.reason(), first.findings());
  }

  private static @Nullable Exact measured(SubCriterionScore score) {
    return score.outcome() instanceof Outcome.Waiting(WaitsFor source, var value)
            && source == WaitsFor.COHORT
        ? value
        : null;
  }
}
