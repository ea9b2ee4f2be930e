package vn.parindex.publication;

import org.jspecify.annotations.Nullable;

/**
 * What is open before a level is published.
 *
 * @param kind what it is
 * @param unit the unit's code; null for what concerns the level as a whole
 */
public record OpenItem(Kind kind, @Nullable String unit) {

  /** Kinds of what is open. */
  public enum Kind {
    /** There is no ranking of the level. */
    RANKING_MISSING,
    /** Something that the ranking follows from has changed since it was taken. */
    RANKING_STALE,
    /** The unit's self-assessment was not submitted. */
    SHEET_NOT_SUBMITTED,
    /** The unit has still to explain something, or its explanation was not taken up. */
    EXPLANATION_OPEN,
    /** The unit's points are not locked. */
    SHEET_NOT_LOCKED,
    /** The unit was given notice of an inspection that is not concluded. */
    INSPECTION_OPEN,
    /** A council has left the unit out since the ranking was aggregated. */
    LEFT_OUT_SINCE,
    /** An appeal of the unit against what was published is not decided. */
    APPEAL_UNDECIDED;

    /** Whether it keeps the level from being published; the rest is to be known. */
    public boolean blocks() {
      return this != APPEAL_UNDECIDED;
    }
  }

  /** Something about the level as a whole. */
  public static OpenItem ofLevel(Kind kind) {
    return new OpenItem(kind, null);
  }
}
