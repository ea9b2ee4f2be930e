package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.declared.Input;
import vn.parindex.rules.Award;
import vn.parindex.rules.BestOfRule;
import vn.parindex.rules.CaseRule;
import vn.parindex.rules.Condition;
import vn.parindex.rules.DeductRule;
import vn.parindex.rules.FixedRule;
import vn.parindex.rules.Part;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.ScoringRule;
import vn.parindex.rules.SumRule;
import vn.parindex.rules.VetoRule;
import vn.parindex.text.Text;

/** Reads the forms that are made of others: case, sum, bestOf, deduct and veto. */
final class CompositeForms {

  private static final int DECIMALS = 4;

  private CompositeForms() {}

  static @Nullable ScoringRule byCase(Members members, RuleContext context) {
    Input choice = context.scope().input(members.required("choice"), SimpleForms.CHOICE);
    Cursor at = members.required("cases");
    Members cases = at == null ? null : at.members();
    if (at == null || cases == null) {
      return null;
    }
    Map<String, Cursor> all = cases.all();
    Map<String, ScoringRule> rules = new LinkedHashMap<>();
    all.forEach(
        (option, value) -> {
          ScoringRule rule = RuleReader.nested(value, context);
          if (rule != null) {
            rules.put(option, rule);
          }
        });
    boolean matches = choice != null && SimpleForms.optionsMatch(at, choice, all);
    return choice == null || !matches || rules.size() < all.size()
        ? null
        : new CaseRule(choice, rules);
  }

  static @Nullable ScoringRule sum(Members members, RuleContext context) {
    Cursor at = members.required("parts");
    List<Part> parts = parts(at, context, null);
    if (at == null || parts == null) {
      return null;
    }
    PointsCheck.sum(at, context.max(), parts.stream().map(Part::maxPoints).toList());
    return new SumRule(parts);
  }

  static @Nullable ScoringRule bestOf(Members members, RuleContext context) {
    List<Part> parts = parts(members.required("of"), context, context.max());
    return parts == null ? null : new BestOfRule(parts);
  }

  private static @Nullable List<Part> parts(
      @Nullable Cursor at, RuleContext context, @Nullable BigDecimal usualMax) {
    if (at == null) {
      return null;
    }
    List<Cursor> items = at.atLeastOneItem();
    List<Part> parts = new ArrayList<>();
    for (Cursor item : items) {
      Part part = part(item, context, usualMax);
      if (part != null) {
        parts.add(part);
      }
    }
    return items.isEmpty() || parts.size() < items.size() ? null : parts;
  }

  private static @Nullable Part part(
      Cursor at, RuleContext context, @Nullable BigDecimal usualMax) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Text name = Texts.name(members.required("name"));
    Cursor maxAt = usualMax == null ? members.required("maxPoints") : members.optional("maxPoints");
    BigDecimal max = maxAt == null ? usualMax : Scalars.maxPoints(maxAt);
    ScoringRule rule = RuleReader.part(members.required("rule"), context.within(max));
    members.finish();
    return name == null || max == null || rule == null ? null : new Part(name, max, rule);
  }

  static @Nullable ScoringRule deduct(Members members, RuleContext context) {
    Cursor at = members.required("events");
    Cursor floorAt = members.optional("floor");
    BigDecimal floor = floorAt == null ? BigDecimal.ZERO : Scalars.points(floorAt, DECIMALS);
    List<Cursor> items = at == null ? List.of() : at.atLeastOneItem();
    List<DeductRule.Event> events = new ArrayList<>();
    for (Cursor item : items) {
      DeductRule.Event event = event(item, context);
      if (event != null) {
        events.add(event);
      }
    }
    return floor == null || items.isEmpty() || events.size() < items.size()
        ? null
        : new DeductRule(events, floor);
  }

  private static DeductRule.@Nullable Event event(Cursor at, RuleContext context) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Quantity of = QuantityReader.read(members.required("of"), context.scope());
    Award.Fixed each = AwardReader.fixed(members.required("each"));
    members.finish();
    return of == null || each == null ? null : new DeductRule.Event(of, each);
  }

  static @Nullable ScoringRule veto(Members members, RuleContext context) {
    Condition when = ConditionReader.read(members.required("when"), context.scope());
    BigDecimal points = vetoPoints(members.optional("points"));
    Cursor otherwiseAt = members.optional("otherwise");
    ScoringRule otherwise =
        otherwiseAt == null ? FixedRule.FULL : RuleReader.nested(otherwiseAt, context);
    return when == null || points == null || otherwise == null
        ? null
        : new VetoRule(when, points, otherwise);
  }

  private static @Nullable BigDecimal vetoPoints(@Nullable Cursor at) {
    if (at == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal points = Scalars.number(at);
    if (points != null && points.signum() > 0) {
      at.fault(FaultCode.BAD_POINTS, "Điểm liệt không lớn hơn 0", "A veto leaves 0 points or less");
      return null;
    }
    return points;
  }
}
