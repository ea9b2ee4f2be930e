package vn.parindex.rules;

import org.jspecify.annotations.Nullable;

/** Joins verdicts of parts, the same whatever their order. */
final class Verdicts {

  private Verdicts() {}

  static Verdict stricter(@Nullable Verdict before, Verdict next) {
    return before == null || isStricter(next, before) ? next : before;
  }

  static boolean isStricter(Verdict one, Verdict other) {
    return switch (one) {
      case Verdict.Waits(WaitsFor source, var measured)
          when other instanceof Verdict.Waits(WaitsFor before, var ignored) ->
          source.compareTo(before) > 0;
      case Verdict.None(UnscoredReason reason)
          when other instanceof Verdict.None(UnscoredReason before) ->
          reason.compareTo(before) > 0;
      default -> strictness(one) > strictness(other);
    };
  }

  /** Unscored before waiting: data that the unit owes is not excused by a result to come. */
  private static int strictness(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Points points -> 0;
      case Verdict.Leaves leaves -> 1;
      case Verdict.Waits waits -> 2;
      case Verdict.None none -> 3;
    };
  }
}
