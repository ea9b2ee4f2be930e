package vn.parindex.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A unit without a rank. It is listed apart and never counts as zero.
 *
 * @param unit the unit's code
 * @param parent the unit above, if any
 * @param reason why it has no rank
 */
public record Unranked(String unit, @Nullable String parent, Reason reason) {

  /** Why a unit has no rank. */
  public enum Reason {
    /** The officer has not submitted to the leader. */
    NOT_SUBMITTED,
    /** Submitted, but the unit's leader has not approved: it does not count yet. */
    AWAITING_APPROVAL,
    /** Nothing can be scored: every sub-criterion leaves the denominator. */
    NOTHING_TO_SCORE
  }
}
