package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.declared.InputType;
import vn.parindex.rules.Award;
import vn.parindex.rules.Condition;
import vn.parindex.rules.CountRule;
import vn.parindex.rules.FixedRule;
import vn.parindex.rules.LevelRule;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.ScoringRule;
import vn.parindex.rules.YesNoRule;

/** Reads the forms yesNo, level, fixed and count. */
final class SimpleForms {

  static final List<InputType> CHOICE = List.of(InputType.CHOICE);

  private static final int DECIMALS = 4;

  private SimpleForms() {}

  static @Nullable ScoringRule yesNo(Members members, RuleContext context) {
    Condition when = ConditionReader.read(members.required("when"), context.scope());
    Award.Fixed met = AwardReader.fixed(members.optional("points"), Award.FULL);
    Award.Fixed notMet = AwardReader.fixed(members.optional("otherwise"), Award.NOTHING);
    return when == null || met == null || notMet == null ? null : new YesNoRule(when, met, notMet);
  }

  static @Nullable ScoringRule level(Members members, RuleContext context) {
    Input choice = context.scope().input(members.required("choice"), CHOICE);
    Cursor at = members.required("levels");
    Members levels = at == null ? null : at.members();
    if (at == null || levels == null) {
      return null;
    }
    Map<String, Cursor> all = levels.all();
    Map<String, Award.Fixed> awards = new LinkedHashMap<>();
    all.forEach(
        (option, value) -> {
          Award.Fixed award = AwardReader.fixed(value);
          if (award != null) {
            awards.put(option, award);
          }
        });
    boolean matches = choice != null && optionsMatch(at, choice, all);
    return choice == null || !matches || awards.size() < all.size()
        ? null
        : new LevelRule(choice, awards);
  }

  /** Every option is given a meaning, and nothing else is. */
  static boolean optionsMatch(Cursor at, Input choice, Map<String, Cursor> given) {
    boolean matches = true;
    for (Map.Entry<String, Cursor> entry : given.entrySet()) {
      if (choice.option(entry.getKey()) == null) {
        entry
            .getValue()
            .fault(
                FaultCode.CHOICE_MISMATCH,
                "Số liệu '" + choice.key() + "' không có lựa chọn này",
                "Input '" + choice.key() + "' has no such option");
        matches = false;
      }
    }
    for (Input.Option option : choice.options()) {
      if (!given.containsKey(option.key())) {
        at.fault(
            FaultCode.CHOICE_MISMATCH,
            "Thiếu lựa chọn '" + option.key() + "'",
            "Option '" + option.key() + "' is missing");
        matches = false;
      }
    }
    return matches;
  }

  static @Nullable ScoringRule fixed(Members members, RuleContext context) {
    Award.Fixed award = AwardReader.fixed(members.required("points"));
    return award == null ? null : new FixedRule(award);
  }

  static @Nullable ScoringRule count(Members members, RuleContext context) {
    Quantity of = QuantityReader.read(members.required("of"), context.scope());
    Award.Fixed each = AwardReader.fixed(members.required("each"));
    Cursor capAt = members.optional("cap");
    BigDecimal cap = Scalars.points(capAt, DECIMALS);
    return of == null || each == null || (capAt != null && cap == null)
        ? null
        : new CountRule(of, each, cap);
  }
}
