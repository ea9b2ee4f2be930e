package vn.parindex.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.numbers.Rounding;
import vn.parindex.text.Text;

/**
 * Value / target x maximum, never above the maximum.
 *
 * @param of the value
 * @param target what earns the maximum, of the same dimension; 100 % unless the rule says otherwise
 * @param whenTargetZero what a target of 0 means
 * @param floor share of the target under which there are 0 points, null for none
 */
public record ProportionalRule(
    Quantity of, Quantity target, Fallback whenTargetZero, @Nullable Floor floor)
    implements ScoringRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The cut-off.
   *
   * @param percent of the target
   * @param closed whether the bound itself still earns points ("dưới 80 %: 0")
   */
  public record Floor(BigDecimal percent, boolean closed) {

    boolean cutsOff(Exact achieved) {
      int sign = achieved.compareTo(percent);
      return closed ? sign < 0 : sign <= 0;
    }

    Text words() {
      return (closed ? new Text("dưới ", "below ") : new Text("không quá ", "at most "))
          .plus(NumberWords.percent(Exact.of(percent)));
    }
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    Measured value = of.measure(situation);
    Measured goal = target.measure(situation);
    if (!(value instanceof Measured.Known(Exact reached)
        && goal instanceof Measured.Known(Exact wanted))) {
      return Evaluation.undefined(Gaps.of(value, goal), situation);
    }
    if (wanted.signum() <= 0) {
      return Evaluation.undefined(
          new Gap(Gap.Kind.ZERO_DENOMINATOR, "", target.label(), whenTargetZero), situation);
    }
    return evaluate(reached, wanted, situation);
  }

  private Evaluation evaluate(Exact reached, Exact wanted, Situation situation) {
    Exact achieved = reached.times(HUNDRED).over(wanted);
    if (floor != null && floor.cutsOff(achieved)) {
      return Evaluation.points(
          Exact.ZERO, () -> Evaluation.withPoints(belowFloor(reached, wanted), Exact.ZERO));
    }
    Exact max = Exact.of(situation.max());
    if (achieved.compareTo(HUNDRED) > 0) {
      situation.report(Finding.Code.ABOVE_TARGET, of.label());
      return Evaluation.points(max, () -> Evaluation.withPoints(aboveTarget(reached, wanted), max));
    }
    Exact points = achieved.times(situation.max().movePointLeft(2)).max(Exact.ZERO);
    return Evaluation.points(
        points,
        () ->
            Evaluation.withPoints(
                ProportionWords.formula(of.words(reached), wanted, of.dimension(), max), points));
  }

  private Text aboveTarget(Exact reached, Exact wanted) {
    return of.words(reached)
        .plus(", vượt chỉ tiêu ", ", above the target ")
        .plus(of.dimension().words(wanted));
  }

  private Text belowFloor(Exact reached, Exact wanted) {
    if (target.equals(Constant.WHOLE)) {
      return of.words(reached).plus(", ").plus(cut());
    }
    return of.words(reached)
        .plus(" / chỉ tiêu ", " / target ")
        .plus(of.dimension().words(wanted))
        .plus(", ")
        .plus(cut())
        .plus(" chỉ tiêu", " of the target");
  }

  private Text cut() {
    return floor == null ? Text.EMPTY : floor.words();
  }

  static BigDecimal highest(BigDecimal max, @Nullable BigDecimal highest, Quantity target) {
    if (highest == null
        || !(target instanceof Constant constant)
        || highest.compareTo(constant.value()) >= 0) {
      return max;
    }
    return highest.signum() <= 0
        ? BigDecimal.ZERO
        : Rounding.round(Exact.of(highest).times(max).over(Exact.of(constant.value())));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return highest(max, of.range().highest(), target);
  }

  @Override
  public void collect(Uses uses) {
    of.collect(uses);
    target.collect(uses);
  }

  @Override
  public String form() {
    return "proportional";
  }
}
