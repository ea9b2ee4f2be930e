package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.NumberWords;
import vn.parindex.rules.ScoringRule;
import vn.parindex.text.Text;

/** Reads rules by their form. */
final class RuleReader {

  /** Reads the members of one form. */
  @FunctionalInterface
  private interface Form {
    @Nullable ScoringRule read(Members members, RuleContext context);
  }

  private static final Map<String, Form> FORMS = new TreeMap<>();

  static {
    FORMS.put("yesNo", SimpleForms::yesNo);
    FORMS.put("level", SimpleForms::level);
    FORMS.put("fixed", SimpleForms::fixed);
    FORMS.put("count", SimpleForms::count);
    FORMS.put("step", BandForms::step);
    FORMS.put("proportional", BandForms::proportional);
    FORMS.put("piecewise", BandForms::piecewise);
    FORMS.put("baseline", BandForms::baseline);
    FORMS.put("date", DateForm::date);
    FORMS.put("case", CompositeForms::byCase);
    FORMS.put("sum", CompositeForms::sum);
    FORMS.put("bestOf", CompositeForms::bestOf);
    FORMS.put("deduct", CompositeForms::deduct);
    FORMS.put("veto", CompositeForms::veto);
    FORMS.put("cohort", FedForms::cohort);
    FORMS.put("survey", FedForms::survey);
    FORMS.put("external", FedForms::external);
    FORMS.put("manual", FedForms::manual);
  }

  private RuleReader() {}

  /** The whole rule of a sub-criterion: its best result must be the maximum. */
  static @Nullable ScoringRule whole(@Nullable Cursor at, RuleContext context) {
    if (at != null && !TreeLimits.check(at, TreeLimits.RULE_NODES)) {
      return null;
    }
    ScoringRule rule = read(at, context);
    if (at != null && rule != null) {
      checkMax(at, rule, context.max());
    }
    return rule;
  }

  /** The rule of a part with a maximum of its own. */
  static @Nullable ScoringRule part(@Nullable Cursor at, RuleContext context) {
    ScoringRule rule = nested(at, context);
    if (at != null && rule != null) {
      checkMax(at, rule, context.max());
    }
    return rule;
  }

  /** A rule inside another. */
  static @Nullable ScoringRule nested(@Nullable Cursor at, RuleContext context) {
    ScoringRule rule = read(at, context);
    if (at != null && rule != null && rule.standsAlone()) {
      at.fault(
          FaultCode.MUST_STAND_ALONE,
          "Dạng '" + rule.form() + "' phải đứng riêng, không nằm trong dạng khác",
          "Form '" + rule.form() + "' stands alone, not inside another");
      return null;
    }
    return rule;
  }

  private static @Nullable ScoringRule read(@Nullable Cursor at, RuleContext context) {
    Members members = at == null ? null : at.members();
    if (members == null) {
      return null;
    }
    Form form = Scalars.word(members.required("form"), FORMS);
    if (form == null) {
      // Which members belong here depends on the form.
      return null;
    }
    ScoringRule rule = form.read(members, context);
    members.finish();
    return rule;
  }

  private static void checkMax(Cursor at, ScoringRule rule, @Nullable BigDecimal max) {
    if (max == null) {
      return;
    }
    BigDecimal highest = rule.highest(max);
    int sign = highest.compareTo(max);
    if (sign != 0) {
      at.fault(
          sign < 0 ? FaultCode.MAX_NOT_REACHED : FaultCode.MAX_EXCEEDED,
          new Text("Quy tắc cho nhiều nhất ", "The rule gives at most ")
              .plus(NumberWords.number(highest))
              .plus(", điểm tối đa là ", ", the maximum is ")
              .plus(NumberWords.number(max)));
    }
  }
}
