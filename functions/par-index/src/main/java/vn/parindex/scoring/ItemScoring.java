package vn.parindex.scoring;

import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.rules.Evaluation;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.Finding;
import vn.parindex.rules.Reason;
import vn.parindex.rules.Situation;
import vn.parindex.rules.UnscoredReason;
import vn.parindex.text.Text;

/** Scores one sub-criterion, bonus or penalty. */
final class ItemScoring {

  private static final Reason NOT_APPLICABLE = () -> new Text("không áp dụng", "not applicable");
  private static final Reason NO_DATA = () -> new Text("chưa kê khai", "nothing declared");

  private ItemScoring() {}

  static SubCriterionScore score(
      SubCriterion item, @Nullable DeclaredData data, ReferenceFacts facts) {
    Situation situation = situation(item, data, facts);
    return score(item, evaluate(item, data, situation), situation);
  }

  static Situation situation(SubCriterion item, @Nullable DeclaredData data, ReferenceFacts facts) {
    return new Situation(
        item.code(),
        item.maxPoints(),
        data == null ? DeclaredData.EMPTY : data,
        facts,
        item.whenMissing());
  }

  static SubCriterionScore score(SubCriterion item, Evaluation evaluation, Situation situation) {
    return new SubCriterionScore(
        item.code(), Outcome.of(evaluation.verdict()), evaluation.reason(), situation.findings());
  }

  private static Evaluation evaluate(
      SubCriterion item, @Nullable DeclaredData data, Situation situation) {
    if (data != null && data.notApplicable()) {
      return notApplicable(item.notApplicable(), situation);
    }
    if (data == null && !item.inputs().isEmpty()) {
      situation.report(Finding.Code.MISSING_DATA, Text.EMPTY);
      return Evaluation.fallback(
          item.whenMissing(), UnscoredReason.MISSING_DATA, situation, NO_DATA);
    }
    return item.rule().evaluate(situation);
  }

  private static Evaluation notApplicable(NotApplicable policy, Situation situation) {
    Fallback meaning =
        switch (policy) {
          case FULL_POINTS -> Fallback.FULL_POINTS;
          case LEAVES_DENOMINATOR -> Fallback.LEAVES_DENOMINATOR;
          case ZERO -> Fallback.ZERO;
          case NOT_ALLOWED -> {
            situation.report(Finding.Code.NOT_APPLICABLE_REFUSED, Text.EMPTY);
            yield Fallback.UNSCORED;
          }
        };
    return Evaluation.fallback(
        meaning, UnscoredReason.NOT_APPLICABLE_REFUSED, situation, NOT_APPLICABLE);
  }
}
