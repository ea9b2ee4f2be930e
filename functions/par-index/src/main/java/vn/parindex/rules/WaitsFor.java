package vn.parindex.rules;

/** Whose result is still to come. */
public enum WaitsFor {
  /** The sociological survey. */
  SURVEY,
  /** An imported index. */
  EXTERNAL,
  /** Points entered by a named role. */
  MANUAL,
  /** The other units of the group. */
  COHORT,
  /** A target, a baseline or another reference fact. */
  REFERENCE
}
