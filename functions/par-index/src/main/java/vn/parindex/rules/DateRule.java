package vn.parindex.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * An actual day against a due day.
 *
 * @param actual the day it was done; left empty: never
 * @param due the last day that is in time
 * @param onTime what in time is worth
 * @param late what late is worth
 * @param never what never done is worth
 */
public record DateRule(
    DayReference actual, DayReference due, Award.Fixed onTime, Lateness late, Award.Fixed never)
    implements ScoringRule {

  /** What being late is worth. */
  public sealed interface Lateness {

    /** By bands over the days late. */
    record ByDays(Bands bands) implements Lateness {

      public ByDays {
        if (!bands.areFixed()) {
          throw new IllegalArgumentException("Days late are worth constants");
        }
      }
    }

    /** Each day takes points off the award for in time, down to a floor. */
    record PerDay(Award.Fixed each, BigDecimal floor) implements Lateness {}
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    MeasuredDay done = actual.measure(situation);
    if (done instanceof Gap gap && gap.kind() == Gap.Kind.MISSING_INPUT) {
      Exact points = never.exact(situation.max());
      return Evaluation.points(
          points,
          () -> Evaluation.withPoints(actual.label().plus(": không có", ": never"), points));
    }
    MeasuredDay last = due.measure(situation);
    if (done instanceof MeasuredDay.Known(LocalDate doneOn)
        && last instanceof MeasuredDay.Known(LocalDate dueOn)) {
      return evaluate(doneOn, dueOn, situation.max());
    }
    @Nullable Gap undefined = Gaps.join(Gaps.join(null, done), last);
    if (undefined == null) {
      throw new IllegalStateException("Both days are known");
    }
    return Evaluation.undefined(undefined, situation);
  }

  private Evaluation evaluate(LocalDate done, LocalDate dueOn, BigDecimal max) {
    long days = DaysLate.between(dueOn, done);
    Exact points = days == 0 ? onTime.exact(max) : late(days, max);
    return Evaluation.points(points, () -> Evaluation.withPoints(words(done, dueOn, days), points));
  }

  private Exact late(long days, BigDecimal max) {
    return switch (late) {
      case Lateness.ByDays(Bands bands) ->
          ((Award.Fixed) bands.of(Exact.of(days)).award()).exact(max);
      case Lateness.PerDay(Award.Fixed each, BigDecimal floor) ->
          onTime.exact(max).minus(Exact.of(days).times(each.points(max))).max(Exact.of(floor));
    };
  }

  private static Text words(LocalDate done, LocalDate due, long days) {
    Text words = DayWords.day(done).plus(", hạn ", ", due ").plus(DayWords.day(due));
    return days == 0
        ? words.plus(", đúng hạn", ", in time")
        : words.plus(
            ", trễ " + days + " ngày", ", " + days + (days == 1 ? " day late" : " days late"));
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    BigDecimal lateHighest =
        switch (late) {
          case Lateness.ByDays(Bands bands) -> bands.highest(max, new Range(BigDecimal.ONE, null));
          case Lateness.PerDay perDay -> onTime.points(max);
        };
    return onTime.points(max).max(lateHighest).max(never.points(max));
  }

  @Override
  public void collect(Uses uses) {
    actual.collect(uses);
    due.collect(uses);
  }

  @Override
  public String form() {
    return "date";
  }
}
