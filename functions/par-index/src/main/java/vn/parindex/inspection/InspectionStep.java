package vn.parindex.inspection;

/** What moves an inspection on. */
public enum InspectionStep {
  /** The inspectors give the unit notice. */
  NOTIFY,
  /** They add a photo or a document of what they found. */
  ADD_FILE,
  /** They conclude, with findings or without any. */
  CONCLUDE,
  /** The unit says how it followed up. */
  FOLLOW_UP
}
