package vn.parindex.rules;

/** Why there are no points although the points were due. */
public enum UnscoredReason {
  /** The unit left needed data empty. */
  MISSING_DATA,
  /** The data contradict each other or their bounds. */
  INCONSISTENT_DATA,
  /** A denominator is 0, and the rule gives no points for that. */
  ZERO_DENOMINATOR,
  /** Fewer valid ballots than the rule demands, and it gives no points for that. */
  TOO_FEW_BALLOTS,
  /** "Not applicable" where it is not allowed. */
  NOT_APPLICABLE_REFUSED
}
