package vn.parindex.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * Whole days after a due day; 0 when in time.
 *
 * @param actual when it was done
 * @param due the last day that is in time
 */
public record DaysLate(DayReference actual, DayReference due) implements Quantity {

  @Override
  public Measured measure(Situation situation) {
    MeasuredDay done = actual.measure(situation);
    MeasuredDay last = due.measure(situation);
    if (done instanceof MeasuredDay.Known(LocalDate doneOn)
        && last instanceof MeasuredDay.Known(LocalDate dueOn)) {
      return new Measured.Known(Exact.of(between(dueOn, doneOn)));
    }
    @Nullable Gap gap = Gaps.join(Gaps.join(null, done), last);
    return gap == null ? new Measured.Known(Exact.ZERO) : gap;
  }

  static long between(LocalDate due, LocalDate done) {
    return Math.max(0, ChronoUnit.DAYS.between(due, done));
  }

  @Override
  public Dimension dimension() {
    return Dimension.NUMBER;
  }

  @Override
  public Range range() {
    return Range.NOT_NEGATIVE;
  }

  @Override
  public Text label() {
    return new Text("số ngày trễ hạn", "days late");
  }

  @Override
  public void collect(Uses uses) {
    uses.quantity(this);
    actual.collect(uses);
    due.collect(uses);
  }
}
