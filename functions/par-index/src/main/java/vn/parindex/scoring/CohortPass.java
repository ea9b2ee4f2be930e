package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.numbers.Exact;
import vn.parindex.rules.CohortRule;
import vn.parindex.rules.Situation;
import vn.parindex.rules.WaitsFor;

/**
 * The second pass: gives points to what waits for its cohort, once all units of a group are
 * measured. Which units make a group is the caller's to say.
 */
public final class CohortPass {

  private CohortPass() {}

  /**
   * Completes the sheets of one group.
   *
   * @param set the set that all of them were scored by
   * @param group sheets by unit
   * @return the completed sheets, in the same order; the order does not change any score
   */
  public static Map<String, SheetScore> complete(CriteriaSet set, Map<String, SheetScore> group) {
    Map<String, SheetScore> completed = new LinkedHashMap<>(group);
    List<SubCriterion> items = set.subCriteria();
    for (int at = 0; at < items.size(); at++) {
      if (items.get(at).rule() instanceof CohortRule rule) {
        complete(items.get(at), at, rule, completed, set);
      }
    }
    return completed;
  }

  private static void complete(
      SubCriterion item, int at, CohortRule rule, Map<String, SheetScore> sheets, CriteriaSet set) {
    List<Exact> measured =
        sheets.values().stream()
            .map(sheet -> measured(sheet.subCriteria().get(at)))
            .filter(Objects::nonNull)
            .toList();
    Exact best = rule.best(measured);
    sheets.replaceAll((unit, sheet) -> complete(sheet, item, at, rule, best, set));
  }

  private static SheetScore complete(
      SheetScore sheet, SubCriterion item, int at, CohortRule rule, Exact best, CriteriaSet set) {
    Exact measured = measured(sheet.subCriteria().get(at));
    if (measured == null) {
      return sheet;
    }
    Situation situation = ItemScoring.situation(item, DeclaredData.EMPTY, ReferenceFacts.NONE);
    List<SubCriterionScore> scores = new ArrayList<>(sheet.subCriteria());
    SubCriterionScore first = scores.get(at);
    SubCriterionScore second =
        ItemScoring.score(item, rule.evaluate(measured, best, situation), situation);
    scores.set(
        at,
        new SubCriterionScore(item.code(), second.outcome(), second.reason(), first.findings()));
    return SheetTotals.of(set, scores, sheet.adjustments());
  }

  private static @Nullable Exact measured(SubCriterionScore score) {
    return score.outcome() instanceof Outcome.Waiting(WaitsFor source, var value)
            && source == WaitsFor.COHORT
        ? value
        : null;
  }
}
