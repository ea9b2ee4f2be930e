package vn.parindex.round;

/** Who runs the round on a level. */
public enum RunBy {
  /** The province's Home Affairs department (Sở Nội vụ). */
  PROVINCE,
  /** The unit above, such as a district for its communes (plan 288, step 11). */
  PARENT
}
