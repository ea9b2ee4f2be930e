package vn.parindex.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.rules.CohortRule;
import vn.parindex.rules.ExternalRule;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.ManualRule;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.ScoringRule;
import vn.parindex.rules.SurveyRule;
import vn.parindex.text.Text;

/** Reads the forms that wait for others: cohort, survey, external and manual. */
final class FedForms {

  private static final int MOST_BALLOTS = 100_000;
  private static final int DECIMALS = 4;

  private FedForms() {}

  static @Nullable ScoringRule cohort(Members members, RuleContext context) {
    Quantity of = QuantityReader.read(members.required("of"), context.scope());
    CohortRule.Best best = Scalars.word(members.required("best"), Words.BEST);
    Fallback whenZero = Scalars.word(members.required("whenBestIsZero"), Words.FALLBACK);
    return of == null || best == null || whenZero == null
        ? null
        : new CohortRule(of, best, whenZero);
  }

  static @Nullable ScoringRule survey(Members members, RuleContext context) {
    Cursor minAt = members.optional("minBallots");
    Integer min = minAt == null ? Integer.valueOf(1) : Scalars.whole(minAt, 1, MOST_BALLOTS);
    Fallback tooFew = Scalars.word(members.required("tooFewBallots"), Words.FALLBACK);
    return min == null || tooFew == null ? null : new SurveyRule(min, tooFew);
  }

  static @Nullable ScoringRule external(Members members, RuleContext context) {
    String fact = Scalars.key(members.required("fact"));
    Text label = QuantityReader.label(members, fact);
    Cursor bestAt = members.optional("best");
    BigDecimal best = bestAt == null ? BigDecimal.valueOf(100) : Scalars.number(bestAt);
    if (bestAt != null && best != null && best.signum() <= 0) {
      bestAt.fault(FaultCode.BAD_NUMBER, "Phải lớn hơn 0", "Must be above 0");
      return null;
    }
    return fact == null || label == null || best == null
        ? null
        : new ExternalRule(fact, label, best);
  }

  static @Nullable ScoringRule manual(Members members, RuleContext context) {
    String role = Scalars.name(members.required("role"));
    Cursor fromAt = members.optional("from");
    BigDecimal lowest = fromAt == null ? BigDecimal.ZERO : Scalars.points(fromAt, DECIMALS);
    BigDecimal max = context.max();
    if (fromAt != null && lowest != null && max != null && lowest.compareTo(max) > 0) {
      fromAt.fault(FaultCode.BAD_POINTS, "Lớn hơn điểm tối đa", "Above the maximum points");
      return null;
    }
    return role == null || lowest == null ? null : new ManualRule(role, lowest);
  }
}
