package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.rules.Award;
import vn.parindex.rules.Band;
import vn.parindex.rules.Bands;
import vn.parindex.rules.DateRule;
import vn.parindex.rules.DayReference;
import vn.parindex.rules.Dimension;
import vn.parindex.rules.Interval;
import vn.parindex.rules.ScoringRule;

/** Reads the form date. */
final class DateForm {

  private static final int DECIMALS = 4;

  private DateForm() {}

  static @Nullable ScoringRule date(Members members, RuleContext context) {
    DayReference actual = DayReader.read(members.required("actual"), context.scope());
    DayReference due = DayReader.read(members.required("due"), context.scope());
    Award.Fixed onTime = AwardReader.fixed(members.optional("onTime"), Award.FULL);
    Award.Fixed never = AwardReader.fixed(members.optional("never"), Award.NOTHING);
    DateRule.Lateness late = lateness(members, context);
    return actual == null || due == null || onTime == null || never == null || late == null
        ? null
        : new DateRule(actual, due, onTime, late, never);
  }

  private static DateRule.@Nullable Lateness lateness(Members members, RuleContext context) {
    Cursor late = members.optional("late");
    Cursor perDay = members.optional("latePerDay");
    Cursor floor = members.optional("floor");
    if ((late == null) == (perDay == null) || (floor != null && perDay == null)) {
      members
          .whole()
          .fault(
              FaultCode.MISSING_KEY,
              "Cần đúng một trong: late, latePerDay (floor chỉ đi với latePerDay)",
              "Needs exactly one of: late, latePerDay (floor goes with latePerDay only)");
      return null;
    }
    if (perDay != null) {
      return perDay(perDay, floor);
    }
    Bands bands = bands(late, context);
    return bands == null ? null : new DateRule.Lateness.ByDays(bands);
  }

  private static DateRule.@Nullable Lateness perDay(Cursor perDay, @Nullable Cursor floorAt) {
    Award.Fixed each = AwardReader.fixed(perDay);
    BigDecimal floor = floorAt == null ? BigDecimal.ZERO : Scalars.points(floorAt, DECIMALS);
    return each == null || floor == null ? null : new DateRule.Lateness.PerDay(each, floor);
  }

  private static @Nullable Bands bands(@Nullable Cursor late, RuleContext context) {
    if (late != null && late.isSequence()) {
      return BandReader.read(late, Dimension.NUMBER, BandReader.Worth.FIXED, context.scope());
    }
    Award.Fixed anyDay = AwardReader.fixed(late);
    return anyDay == null
        ? null
        : new Bands(List.of(new Band(new Interval(null, false, null, false), anyDay)));
  }
}
