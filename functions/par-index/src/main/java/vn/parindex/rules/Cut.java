package vn.parindex.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place between numbers where one band may end and the next begin: just before or just after a
 * number, or beyond all of them. With cuts, an open and a closed bound compare without cases.
 */
record Cut(int infinity, @Nullable BigDecimal number, boolean after) implements Comparable<Cut> {

  private static final Comparator<BigDecimal> NUMBERS = Comparator.naturalOrder();

  static final Cut LOWEST = new Cut(-1, null, false);
  static final Cut HIGHEST = new Cut(1, null, false);

  static Cut start(Interval interval) {
    BigDecimal lower = interval.lower();
    return lower == null ? LOWEST : new Cut(0, lower, !interval.lowerClosed());
  }

  static Cut end(Interval interval) {
    BigDecimal upper = interval.upper();
    return upper == null ? HIGHEST : new Cut(0, upper, interval.upperClosed());
  }

  /** The values between two cuts. */
  static Interval between(Cut start, Cut end) {
    return new Interval(start.number, !start.after, end.number, end.after);
  }

  @Override
  public int compareTo(Cut other) {
    if (number == null || other.number == null) {
      return Integer.compare(infinity, other.infinity);
    }
    int sign = NUMBERS.compare(number, other.number);
    return sign != 0 ? sign : Boolean.compare(after, other.after);
  }
}
