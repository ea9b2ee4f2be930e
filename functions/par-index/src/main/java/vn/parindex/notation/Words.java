package vn.parindex.notation;

import java.util.Map;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.declared.InputType;
import vn.parindex.rules.BaselineRule;
import vn.parindex.rules.Change;
import vn.parindex.rules.CohortRule;
import vn.parindex.rules.Difference;
import vn.parindex.rules.Dimension;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.Ratio;
import vn.parindex.rules.WaitsFor;
import vn.parindex.survey.Measure;

/** The words of the notation that stand for one of several meanings. */
final class Words {

  static final Map<String, Fallback> FALLBACK =
      Map.of(
          "full", Fallback.FULL_POINTS,
          "zero", Fallback.ZERO,
          "leaves", Fallback.LEAVES_DENOMINATOR,
          "unscored", Fallback.UNSCORED);

  static final Map<String, NotApplicable> NOT_APPLICABLE =
      Map.of(
          "notAllowed", NotApplicable.NOT_ALLOWED,
          "full", NotApplicable.FULL_POINTS,
          "leaves", NotApplicable.LEAVES_DENOMINATOR,
          "zero", NotApplicable.ZERO);

  static final Map<String, AssessedBy> ASSESSED_BY =
      Map.of(
          "self", AssessedBy.SELF,
          "survey", AssessedBy.SURVEY,
          "external", AssessedBy.EXTERNAL,
          "manual", AssessedBy.MANUAL);

  static final Map<String, InputType> INPUT_TYPE =
      Map.of(
          "count", InputType.COUNT,
          "amount", InputType.AMOUNT,
          "percent", InputType.PERCENT,
          "yesNo", InputType.YES_NO,
          "choice", InputType.CHOICE,
          "date", InputType.DATE);

  static final Map<String, Dimension> DIMENSION =
      Map.of("number", Dimension.NUMBER, "percent", Dimension.PERCENT);

  static final Map<String, Ratio.AboveWhole> ABOVE_WHOLE =
      Map.of(
          "cap", Ratio.AboveWhole.CAP,
          "refuse", Ratio.AboveWhole.REFUSE,
          "allow", Ratio.AboveWhole.ALLOW);

  static final Map<String, Difference.Negative> NEGATIVE =
      Map.of(
          "zero", Difference.Negative.ZERO,
          "refuse", Difference.Negative.REFUSE,
          "allow", Difference.Negative.ALLOW);

  static final Map<String, CohortRule.Best> BEST =
      Map.of("highest", CohortRule.Best.HIGHEST, "lowest", CohortRule.Best.LOWEST);

  static final Map<String, BaselineRule.Basis> BASIS =
      Map.of(
          "previousYear", BaselineRule.Basis.PREVIOUS_YEAR,
          "baseYear", BaselineRule.Basis.BASE_YEAR,
          "unitTarget", BaselineRule.Basis.UNIT_TARGET);

  static final Map<String, Change.Measure> MEASURE =
      Map.of(
          "change", Change.Measure.CHANGE,
          "changePercent", Change.Measure.CHANGE_PERCENT,
          "reductionPercent", Change.Measure.REDUCTION_PERCENT,
          "sharePercent", Change.Measure.SHARE_PERCENT);

  static final Map<String, WaitsFor> WAITS_FOR =
      Map.of(
          "survey", WaitsFor.SURVEY,
          "external", WaitsFor.EXTERNAL,
          "manual", WaitsFor.MANUAL,
          "cohort", WaitsFor.COHORT,
          "reference", WaitsFor.REFERENCE);

  static final Map<String, Measure> SURVEY_MEASURE =
      Map.of("weights", Measure.WEIGHTS, "topTwo", Measure.TOP_TWO);

  private Words() {}
}
