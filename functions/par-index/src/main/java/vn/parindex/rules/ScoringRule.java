package vn.parindex.rules;

import java.math.BigDecimal;

/**
 * How declared data becomes points (cách tính điểm): one record per form. Rules are immutable,
 * exact, and never throw on any data: what is undefined has a declared outcome.
 */
public sealed interface ScoringRule
    permits YesNoRule,
        LevelRule,
        StepRule,
        ProportionalRule,
        PiecewiseRule,
        CaseRule,
        FixedRule,
        SumRule,
        CountRule,
        BestOfRule,
        DeductRule,
        VetoRule,
        DateRule,
        BaselineRule,
        CohortRule,
        SurveyRule,
        ExternalRule,
        ManualRule {

  /** The points in a situation, and why. */
  Evaluation evaluate(Situation situation);

  /** The most points it can give when the maximum is this. */
  BigDecimal highest(BigDecimal max);

  /** Tells what it refers to. */
  void collect(Uses uses);

  /** The name of its form in the notation, such as {@code step}. */
  String form();

  /** Whether it only works as the whole rule of a sub-criterion, not inside another. */
  default boolean standsAlone() {
    return false;
  }
}
