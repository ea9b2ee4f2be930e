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
   * @param set the set that they were scored by; sheets may lack items that do not apply to them
   * @param group sheets by unit
   * @return the completed sheets, in the same order; the order does not change any score
   */
  public static Map<String, SheetScore> complete(CriteriaSet set, Map<String, SheetScore> group) {
    Map<String, SheetScore> completed = new LinkedHashMap<>(group);
    for (SubCriterion item : set.subCriteria()) {
      if (item.rule() instanceof CohortRule rule) {
        complete(item, rule, completed, set);
      }
    }
    return completed;
  }

  private static void complete(
      SubCriterion item, CohortRule rule, Map<String, SheetScore> sheets, CriteriaSet set) {
    List<Exact> measured =
        sheets.values().stream()
            .flatMap(sheet -> sheet.of(item.code()).stream())
            .map(CohortPass::measured)
            .filter(Objects::nonNull)
            .toList();
    Exact best = rule.best(measured);
    sheets.replaceAll((unit, sheet) -> complete(sheet, item, rule, best, set));
  }

  private static SheetScore complete(
      SheetScore sheet, SubCriterion item, CohortRule rule, Exact best, CriteriaSet set) {
    List<SubCriterionScore> scores = new ArrayList<>(sheet.subCriteria());
    scores.replaceAll(
        score -> score.code().equals(item.code()) ? complete(score, item, rule, best) : score);
    return SheetTotals.of(set, scores, sheet.adjustments());
  }

  private static SubCriterionScore complete(
      SubCriterionScore first, SubCriterion item, CohortRule rule, Exact best) {
    Exact measured = measured(first);
    if (measured == null) {
      return first;
    }
    Situation situation = ItemScoring.situation(item, DeclaredData.EMPTY, ReferenceFacts.NONE);
    SubCriterionScore second =
        ItemScoring.score(item, rule.evaluate(measured, best, situation), situation);
    return new SubCriterionScore(item.code(), second.outcome(), second.reason(), first.findings());
  }

  private static @Nullable Exact measured(SubCriterionScore score) {
    return score.outcome() instanceof Outcome.Waiting(WaitsFor source, var value)
            && source == WaitsFor.COHORT
        ? value
        : null;
  }
}
