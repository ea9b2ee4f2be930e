package vn.parindex.platform.sheet;

import vn.parindex.scoring.Outcome;

/** Stable names of outcomes, as kept and answered. */
public final class Outcomes {

  private Outcomes() {}

  /** {@code SCORED}, {@code LEAVES_DENOMINATOR}, {@code WAITING} or {@code UNSCORED}. */
  public static String name(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored(var _) -> "SCORED";
      case Outcome.LeavesDenominator() -> "LEAVES_DENOMINATOR";
      case Outcome.Waiting(var _, var _) -> "WAITING";
      case Outcome.Unscored(var _) -> "UNSCORED";
    };
  }
}
