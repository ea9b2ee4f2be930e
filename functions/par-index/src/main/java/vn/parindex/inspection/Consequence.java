package vn.parindex.inspection;

/** What follows from a finding; never points themselves. */
public enum Consequence {
  /** Nothing but the words. */
  NONE,
  /** The item must be decided again by the council, even if the sheet was locked. */
  REOPEN,
  /**
   * One more breach is recorded: the penalty rule of the level's criteria set makes points of it,
   * capped by its own maximum and by the set's cap of all penalties.
   */
  PENALTY;

  /** The reference fact that counts breaches; penalty rules refer to it. */
  public static final String BREACHES = "inspectionFindings";
}
