package vn.parindex.appraisal;

/** Which of the two appraisals of a sheet. */
public enum Pass {
  /** Thẩm định lần 1: every item that the unit declares. */
  FIRST,
  /** Thẩm định lần 2: what was asked about, after the unit's explanation. */
  SECOND
}
