package vn.parindex.rules;

import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/** Scores a quantity by bands; shared by the forms that have bands. */
final class BandScoring {

  private BandScoring() {}

  static Evaluation evaluate(Quantity of, Bands bands, Situation situation) {
    return switch (of.measure(situation)) {
      case Gap gap -> Evaluation.undefined(gap, situation);
      case Measured.Known(Exact value) -> evaluate(of, value, bands.of(value), situation);
    };
  }

  private static Evaluation evaluate(Quantity of, Exact value, Band band, Situation situation) {
    return switch (band.award()) {
      case Award.Fixed fixed -> {
        Exact points = fixed.exact(situation.max());
        yield Evaluation.points(
            points, () -> Evaluation.withPoints(words(of, value, band), points));
      }
      case Award.Proportion proportion -> proportion(of, value, band, proportion, situation);
    };
  }

  private static Evaluation proportion(
      Quantity of, Exact value, Band band, Award.Proportion proportion, Situation situation) {
    Measured target = proportion.target().measure(situation);
    if (target instanceof Gap gap) {
      return Evaluation.undefined(gap, situation);
    }
    Exact goal = ((Measured.Known) target).value();
    if (goal.signum() <= 0) {
      return Evaluation.undefined(
          new Gap(
              Gap.Kind.ZERO_DENOMINATOR,
              "",
              proportion.target().label(),
              proportion.whenTargetZero()),
          situation);
    }
    Exact max = Exact.of(situation.max());
    Exact points = value.times(situation.max()).over(goal).max(Exact.ZERO).min(max);
    return Evaluation.points(
        points,
        () ->
            Evaluation.withPoints(
                words(of, value, band)
                    .plus(", ")
                    .plus(
                        ProportionWords.formula(
                            of.dimension().words(value), goal, of.dimension(), max)),
                points));
  }

  private static Text words(Quantity of, Exact value, Band band) {
    Text words = of.words(value);
    Text interval = band.interval().words(of.dimension());
    return interval.equals(Text.EMPTY) ? words : words.plus(", ").plus(interval);
  }
}
