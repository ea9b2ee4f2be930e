package vn.parindex.rules;

import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Exact;

/** What a rule comes to, before the one rounding. */
public sealed interface Verdict {

  /** Exact points. */
  record Points(Exact points) implements Verdict {}

  /** The maximum leaves the denominator. */
  record Leaves() implements Verdict {}

  /**
   * Another result must come first.
   *
   * @param source whose
   * @param measured the unit's own measured value, for a cohort; else null
   */
  record Waits(WaitsFor source, @Nullable Exact measured) implements Verdict {}

  /** No points, though they were due. */
  record None(UnscoredReason reason) implements Verdict {}
}
