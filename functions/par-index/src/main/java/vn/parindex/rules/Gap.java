package vn.parindex.rules;

import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * Why there is no value, and what was declared to happen then.
 *
 * @param kind why
 * @param key the input or fact that it is about; empty for a computed value
 * @param subject the same for people
 * @param fallback the declared outcome; ignored when a fact is missing: that waits
 * @param lesser another gap that was found with it and decides nothing, null for none
 */
public record Gap(Kind kind, String key, Text subject, Fallback fallback, @Nullable Gap lesser)
    implements Measured, MeasuredDay, Truth {

  /** Why there is no value. */
  public enum Kind {
    /** The unit left an input empty. */
    MISSING_INPUT,
    /** A target, baseline or other fact is not recorded yet. */
    MISSING_FACT,
    /** A denominator is 0. */
    ZERO_DENOMINATOR,
    /** A part above its whole, where that is refused. */
    ABOVE_WHOLE,
    /** A difference below 0, where that is refused. */
    NEGATIVE_DIFFERENCE,
    /** A value outside the bounds of its input. */
    OUT_OF_RANGE
  }

  /** A gap found alone. */
  public Gap(Kind kind, String key, Text subject, Fallback fallback) {
    this(kind, key, subject, fallback, null);
  }

  /**
   * Both gaps, of which the stricter decides. A missing fact decides only alone: data that the unit
   * owes is not excused by a result to come.
   */
  Gap with(Gap other) {
    return strictness() >= other.strictness() ? over(other) : other.over(this);
  }

  private Gap over(Gap other) {
    Gap rest = lesser == null ? other : lesser.over(other);
    return new Gap(kind, key, subject, fallback, rest);
  }

  private int strictness() {
    if (kind == Kind.MISSING_FACT) {
      return 0;
    }
    return switch (fallback) {
      case FULL_POINTS -> 1;
      case ZERO -> 2;
      case LEAVES_DENOMINATOR -> 3;
      case UNSCORED -> 4;
    };
  }

  /** What happened: {@code b/a vượt 100 %}. */
  public Text words() {
    return switch (kind) {
      case MISSING_INPUT -> subject.plus(": chưa có số liệu", ": no data");
      case MISSING_FACT -> subject.plus(": chưa được ghi nhận", ": not recorded yet");
      case ZERO_DENOMINATOR -> subject.plus(": mẫu số bằng 0", ": the denominator is 0");
      case ABOVE_WHOLE -> subject.plus(" vượt 100 %", " is above 100 %");
      case NEGATIVE_DIFFERENCE -> subject.plus(" nhỏ hơn 0", " is below 0");
      case OUT_OF_RANGE -> subject.plus(": ngoài khoảng cho phép", ": outside its bounds");
    };
  }
}
