package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/**
 * Starts at the maximum; weighted events take points off.
 *
 * @param events what takes points off
 * @param floor the least points that remain
 */
public record DeductRule(List<Event> events, BigDecimal floor) implements ScoringRule {

  /**
   * A kind of event.
   *
   * @param of how many there were; below 0 counts as 0
   * @param each points that one takes off
   */
  public record Event(Quantity of, Award.Fixed each) {}

  public DeductRule {
    events = List.copyOf(events);
  }

  @Override
  public Evaluation evaluate(Situation situation) {
    Exact taken = Exact.ZERO;
    List<Exact> counts = new ArrayList<>(events.size());
    @Nullable Gap gap = null;
    for (Event event : events) {
      Measured measured = event.of().measure(situation);
      if (measured instanceof Measured.Known(Exact n)) {
        counts.add(n);
        taken = taken.plus(n.max(Exact.ZERO).times(event.each().points(situation.max())));
      } else {
        gap = Gaps.join(gap, measured);
      }
    }
    if (gap != null) {
      return Evaluation.undefined(gap, situation);
    }
    Exact max = Exact.of(situation.max());
    Exact off = taken;
    Exact points = max.minus(off).max(Exact.of(floor));
    return Evaluation.points(points, () -> Evaluation.withPoints(words(max, off, counts), points));
  }

  private Text words(Exact max, Exact taken, List<Exact> counts) {
    if (taken.signum() == 0) {
      return new Text("không bị trừ điểm", "nothing taken off");
    }
    Text words = NumberWords.number(max).plus(" trừ ", " minus ").plus(NumberWords.number(taken));
    String between = " (";
    for (int at = 0; at < counts.size(); at++) {
      if (counts.get(at).signum() > 0) {
        words = words.plus(between).plus(events.get(at).of().words(counts.get(at)));
        between = "; ";
      }
    }
    return words.plus(")");
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return max;
  }

  @Override
  public void collect(Uses uses) {
    events.forEach(event -> event.of().collect(uses));
  }

  @Override
  public String form() {
    return "deduct";
  }
}
