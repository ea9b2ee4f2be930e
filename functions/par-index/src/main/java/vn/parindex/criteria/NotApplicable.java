package vn.parindex.criteria;

/** What "Không áp dụng" means for a sub-criterion. */
public enum NotApplicable {
  /** It may not be chosen. */
  NOT_ALLOWED,
  /** Full points ("không phát sinh: điểm tối đa"). */
  FULL_POINTS,
  /** Its maximum leaves the denominator; the rest is re-based. */
  LEAVES_DENOMINATOR,
  /** 0 points. */
  ZERO
}
