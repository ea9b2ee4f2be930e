package vn.parindex.round;

/** Where a round stands. */
public enum RoundState {
  /** Being set up: criteria sets, units and calendar may change. */
  DRAFT,
  /** Units work; criteria sets can no longer change. */
  OPEN,
  /** Nothing changes any more. */
  CLOSED
}
