package vn.parindex.rules;

/**
 * The declared outcome where a value is undefined: a zero denominator, missing data. Ordered from
 * kind to strict: where several apply at once, the strictest counts, in whatever order they stand.
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
