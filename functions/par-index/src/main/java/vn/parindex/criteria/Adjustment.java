package vn.parindex.criteria;

/**
 * A bonus (điểm thưởng) or penalty (điểm phạt): scored like a sub-criterion, but outside the 100.
 *
 * @param kind which of the two
 * @param item what is scored; its maximum is the adjustment's own cap, its points are added or
 *     taken off
 */
public record Adjustment(Kind kind, SubCriterion item) {

  /** Added or taken off. */
  public enum Kind {
    /** Added to the sum. */
    BONUS,
    /** Taken off the sum. */
    PENALTY
  }
}
