package vn.parindex.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.text.Text;

/**
 * A range of values whose bounds are each explicitly open or closed.
 *
 * @param lower lower bound, null for none
 * @param lowerClosed whether the lower bound itself belongs to it ("từ"), or not ("trên")
 * @param upper upper bound, null for none
 * @param upperClosed whether the upper bound itself belongs to it ("đến"), or not ("dưới")
 */
public record Interval(
    @Nullable BigDecimal lower,
    boolean lowerClosed,
    @Nullable BigDecimal upper,
    boolean upperClosed) {

  /** Whether a value belongs to it. */
  public boolean contains(Exact value) {
    return aboveLower(value) && belowUpper(value);
  }

  private boolean aboveLower(Exact value) {
    if (lower == null) {
      return true;
    }
    int sign = value.compareTo(lower);
    return sign > 0 || (sign == 0 && lowerClosed);
  }

  private boolean belowUpper(Exact value) {
    if (upper == null) {
      return true;
    }
    int sign = value.compareTo(upper);
    return sign < 0 || (sign == 0 && upperClosed);
  }

  /** Whether no value belongs to it. */
  public boolean isEmpty() {
    if (lower == null || upper == null) {
      return false;
    }
    int sign = lower.compareTo(upper);
    return sign > 0 || (sign == 0 && !(lowerClosed && upperClosed));
  }

  /** Whether a quantity of this range can have a value in it. */
  boolean reachable(Range range) {
    BigDecimal lowest = range.lowest();
    BigDecimal highest = range.highest();
    boolean fromBelow =
        lower == null
            || highest == null
            || highest.compareTo(lower) > 0
            || (highest.compareTo(lower) == 0 && lowerClosed);
    boolean fromAbove =
        upper == null
            || lowest == null
            || lowest.compareTo(upper) < 0
            || (lowest.compareTo(upper) == 0 && upperClosed);
    return fromBelow && fromAbove;
  }

  /** In words: {@code từ 80 % đến dưới 100 %}. */
  public Text words(Dimension dimension) {
    if (lower != null && upper != null && lower.compareTo(upper) == 0) {
      return new Text("bằng ", "exactly ").plus(words(dimension, lower));
    }
    Text words = Text.EMPTY;
    if (lower != null) {
      words =
          (lowerClosed ? new Text("từ ", "from ") : new Text("trên ", "above "))
              .plus(words(dimension, lower));
    }
    if (upper == null) {
      return words;
    }
    Text end =
        lower == null
            ? (upperClosed ? new Text("không quá ", "at most ") : new Text("dưới ", "below "))
            : (upperClosed ? new Text(" đến ", " to ") : new Text(" đến dưới ", " to below "));
    return words.plus(end).plus(words(dimension, upper));
  }

  private static Text words(Dimension dimension, BigDecimal bound) {
    return dimension.words(Exact.of(bound));
  }
}
