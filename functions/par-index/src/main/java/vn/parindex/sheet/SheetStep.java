package vn.parindex.sheet;

/** What people do with a sheet as a whole. */
public enum SheetStep {
  /** The officer changes declared data or evidence. */
  EDIT,
  /** The officer hands the sheet to the unit's leader. */
  SUBMIT,
  /** The leader approves: from here on it counts as submitted. */
  APPROVE,
  /** The leader hands it back to the officer, with a reason. */
  RETURN,
  /** The unit takes it back, until the deadline, with a reason. */
  WITHDRAW,
  /** An appraiser says the first word about it. */
  BEGIN_APPRAISAL,
  /** The chair of the Appraisal Council sends it back for a supplement, with a reason. */
  RETURN_FOR_SUPPLEMENT
}
