package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/** Points of the parts must add up to those of the whole, at every node. */
final class PointsCheck {

  private PointsCheck() {}

  /**
   * Reports a sum that differs.
   *
   * @param at where to report it
   * @param whole what it must be; null when that has a fault of its own
   * @param parts what is added up; a null among them has a fault of its own, so nothing is said
   */
  static void sum(
      Cursor at, @Nullable BigDecimal whole, List<? extends @Nullable BigDecimal> parts) {
    if (whole == null || parts.isEmpty()) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (@Nullable BigDecimal part : parts) {
      if (part == null) {
        return;
      }
      sum = sum.add(part);
    }
    if (sum.compareTo(whole) != 0) {
      at.fault(
          FaultCode.POINTS_DO_NOT_ADD_UP,
          new Text("Các phần cộng lại được ", "The parts add up to ")
              .plus(NumberWords.number(sum))
              .plus(", cần đúng ", ", not to ")
              .plus(NumberWords.number(whole)));
    }
  }
}
