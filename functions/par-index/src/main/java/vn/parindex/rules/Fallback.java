package vn.parindex.rules;

/**
 * The declared outcome where a value is undefined: a zero denominator, missing data. Where several
 * apply at once the last of them here counts, in whatever order they stand in the rule.
 */
public enum Fallback {
  /** The maximum points ("không phát sinh: điểm tối đa"). */
  FULL_POINTS,
  /** 0 points. */
  ZERO,
  /** The maximum leaves the denominator; the rest is re-based. */
  LEAVES_DENOMINATOR,
  /** No points; something is missing. */
  UNSCORED
}
