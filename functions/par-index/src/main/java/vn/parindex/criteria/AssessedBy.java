package vn.parindex.criteria;

/** Who provides what a sub-criterion is scored from. */
public enum AssessedBy {
  /** The unit declares data. */
  SELF,
  /** The ballots of the sociological survey. */
  SURVEY,
  /** Recorded facts and imported indexes. */
  EXTERNAL,
  /** A named role enters points. */
  MANUAL
}
