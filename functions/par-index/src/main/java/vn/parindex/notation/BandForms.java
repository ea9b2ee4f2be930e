package vn.parindex.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.rules.Bands;
import vn.parindex.rules.BaselineRule;
import vn.parindex.rules.Change;
import vn.parindex.rules.Constant;
import vn.parindex.rules.Dimension;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.PiecewiseRule;
import vn.parindex.rules.ProportionalRule;
import vn.parindex.rules.ProportionalRule.Floor;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.ScoringRule;
import vn.parindex.rules.StepRule;

/** Reads the forms step, piecewise, proportional and baseline. */
final class BandForms {

  private BandForms() {}

  static @Nullable ScoringRule step(Members members, RuleContext context) {
    Quantity of = QuantityReader.read(members.required("of"), context.scope());
    Bands bands =
        BandReader.read(
            members.required("bands"),
            of == null ? null : of.dimension(),
            BandReader.Worth.FIXED,
            context.scope());
    return of == null || bands == null ? null : new StepRule(of, bands);
  }

  static @Nullable ScoringRule piecewise(Members members, RuleContext context) {
    Quantity of = QuantityReader.read(members.required("of"), context.scope());
    Bands bands =
        BandReader.read(
            members.required("bands"),
            of == null ? null : of.dimension(),
            BandReader.Worth.FORMULA,
            context.scope());
    return of == null || bands == null ? null : new PiecewiseRule(of, bands);
  }

  static @Nullable ScoringRule proportional(Members members, RuleContext context) {
    Cursor ofAt = members.required("of");
    Quantity of = QuantityReader.read(ofAt, context.scope());
    Cursor targetAt = members.optional("target");
    Quantity target =
        targetAt == null ? Constant.WHOLE : QuantityReader.read(targetAt, context.scope());
    Fallback whenZero =
        targetAt == null
            ? Fallback.UNSCORED
            : AwardReader.whenTargetZero(members, targetAt, target);
    Cursor from = members.optional("from");
    Cursor above = members.optional("above");
    Floor floor = floor(members, from, above);
    boolean floorHasFault = floor == null && (from != null || above != null);
    if (ofAt == null || of == null || target == null || whenZero == null || floorHasFault) {
      return null;
    }
    Cursor compared = targetAt == null ? ofAt : targetAt;
    return QuantityReader.sameDimension(compared, of.dimension(), target.dimension())
        ? new ProportionalRule(of, target, whenZero, floor)
        : null;
  }

  private static @Nullable Floor floor(
      Members members, @Nullable Cursor from, @Nullable Cursor above) {
    BigDecimal closed = QuantityReader.bound(from, Dimension.PERCENT);
    BigDecimal open = QuantityReader.bound(above, Dimension.PERCENT);
    if (from != null && above != null) {
      members
          .whole()
          .fault(
              FaultCode.WRONG_KIND,
              "Chỉ dùng một trong hai: from, above",
              "Use one of the two: from, above");
      return null;
    }
    if (closed != null) {
      return new Floor(closed, true);
    }
    return open == null ? null : new Floor(open, false);
  }

  static @Nullable ScoringRule baseline(Members members, RuleContext context) {
    Quantity of = QuantityReader.read(members.required("of"), context.scope());
    Cursor baseAt = members.required("base");
    Quantity base = QuantityReader.read(baseAt, context.scope());
    BaselineRule.Basis basis = Scalars.word(members.required("basis"), Words.BASIS);
    Change.Measure measure = Scalars.word(members.required("measure"), Words.MEASURE);
    Cursor zeroAt =
        measure == null || measure == Change.Measure.CHANGE
            ? members.optional("whenZero")
            : members.required("whenZero");
    Fallback given = Scalars.word(zeroAt, Words.FALLBACK);
    Fallback whenZero =
        zeroAt == null && measure == Change.Measure.CHANGE ? Fallback.UNSCORED : given;
    Bands bands =
        BandReader.read(
            members.required("bands"),
            measure == null || of == null ? null : dimension(measure, of),
            BandReader.Worth.FORMULA,
            context.scope());
    if (of == null
        || baseAt == null
        || base == null
        || basis == null
        || measure == null
        || whenZero == null
        || bands == null) {
      return null;
    }
    return QuantityReader.sameDimension(baseAt, of.dimension(), base.dimension())
        ? new BaselineRule(basis, new Change(of, base, measure, whenZero), bands)
        : null;
  }

  private static Dimension dimension(Change.Measure measure, Quantity of) {
    return measure == Change.Measure.CHANGE ? of.dimension() : Dimension.PERCENT;
  }
}
