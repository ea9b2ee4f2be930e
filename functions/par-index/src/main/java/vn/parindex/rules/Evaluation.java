package vn.parindex.rules;

import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/**
 * A verdict and why.
 *
 * @param verdict what the rule comes to
 * @param reason the same in words, made when asked for
 */
public record Evaluation(Verdict verdict, Reason reason) {

  static Evaluation points(Exact points, Reason reason) {
    return new Evaluation(new Verdict.Points(points), reason);
  }

  /** The words of a reason, then the points: {@code ...: 0,5 điểm}. */
  static Text withPoints(Text words, Exact points) {
    return words.plus(": ").plus(NumberWords.points(points));
  }

  /** What was declared to happen where a value is undefined. */
  static Evaluation undefined(Gap gap, Situation situation) {
    situation.report(gap);
    if (gap.kind() == Gap.Kind.MISSING_FACT) {
      return new Evaluation(
          new Verdict.Waits(WaitsFor.REFERENCE, null),
          () -> gap.words().plus(": chờ số liệu", ": waiting"));
    }
    return fallback(gap.fallback(), unscored(gap.kind()), situation, gap::words);
  }

  /**
   * A declared outcome.
   *
   * @param fallback the outcome
   * @param unscored the reason to give when it is {@link Fallback#UNSCORED}
   * @param situation for its maximum
   * @param why what happened
   */
  public static Evaluation fallback(
      Fallback fallback, UnscoredReason unscored, Situation situation, Reason why) {
    return switch (fallback) {
      case FULL_POINTS -> {
        Exact max = Exact.of(situation.max());
        yield points(max, () -> withPoints(why.words(), max));
      }
      case ZERO -> points(Exact.ZERO, () -> withPoints(why.words(), Exact.ZERO));
      case LEAVES_DENOMINATOR ->
          new Evaluation(
              new Verdict.Leaves(),
              () -> why.words().plus(": không tính vào tổng điểm", ": leaves the total"));
      case UNSCORED ->
          new Evaluation(
              new Verdict.None(unscored),
              () -> why.words().plus(": chưa chấm được điểm", ": not scored"));
    };
  }

  private static UnscoredReason unscored(Gap.Kind kind) {
    return switch (kind) {
      case MISSING_INPUT, MISSING_FACT -> UnscoredReason.MISSING_DATA;
      case ZERO_DENOMINATOR -> UnscoredReason.ZERO_DENOMINATOR;
      case ABOVE_WHOLE, NEGATIVE_DIFFERENCE, OUT_OF_RANGE -> UnscoredReason.INCONSISTENT_DATA;
    };
  }
}
