package vn.parindex.appraisal;

/** What moves the appraisal of a sheet on. */
public enum AppraisalStep {
  /** The first word about a submitted sheet: from here on the unit can't take it back. */
  BEGIN,
  /** A proposal, a decision or a resolution about an item. */
  DECIDE,
  /** The chair sends the sheet back for a supplement. */
  RETURN,
  /** The chair concludes the first appraisal, which asks for explanations. */
  ASK,
  /** The chair concludes the first appraisal, which asks for nothing. */
  CONCLUDE,
  /** The unit answers one of the items that it was asked about. */
  ANSWER,
  /** The unit's leader sends the explanation. */
  EXPLAIN,
  /** The chair takes the sheet up again: explained, or the time for it has passed. */
  TAKE_UP,
  /** The chair locks the points. */
  LOCK,
  /** An inspection found something: what it is about must be decided again. */
  REOPEN
}
