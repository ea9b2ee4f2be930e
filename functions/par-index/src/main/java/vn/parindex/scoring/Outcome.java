package vn.parindex.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.Rounding;
import vn.parindex.rules.UnscoredReason;
import vn.parindex.rules.Verdict;
import vn.parindex.rules.WaitsFor;

/** What a sub-criterion comes to, after the one rounding. */
public sealed interface Outcome {

  /** Points with two decimals; below 0 only by a veto that says so. */
  record Scored(BigDecimal points) implements Outcome {}

  /** Its maximum leaves the denominator. */
  record LeavesDenominator() implements Outcome {}

  /**
   * Another result must come first.
   *
   * @param source whose
   * @param measured the unit's own measured value when it waits for its cohort; else null
   */
  record Waiting(WaitsFor source, @Nullable Exact measured) implements Outcome {}

  /** Counts 0 and stays in the denominator, because something is missing. */
  record Unscored(UnscoredReason reason) implements Outcome {}

  /** Rounds a rule's verdict. */
  static Outcome of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Points(Exact points) -> new Scored(Rounding.round(points));
      case Verdict.Leaves leaves -> new LeavesDenominator();
      case Verdict.Waits(WaitsFor source, var measured) -> new Waiting(source, measured);
      case Verdict.None(UnscoredReason reason) -> new Unscored(reason);
    };
  }
}
