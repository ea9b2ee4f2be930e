package vn.parindex.sheet;

/** Where an evidence document stands; people see it beside the document. */
public enum EvidenceState {
  /** An upload URL was given; no object has been seen yet. */
  ANNOUNCED,
  /**
   * The object is there with the announced length, type and hash; its content is not yet checked.
   */
  STORED,
  /** Its content is of an allowed type. */
  ACCEPTED,
  /** It can't be used as evidence; the reason says why. */
  REJECTED,
  /** Never uploaded in time. */
  EXPIRED,
  /** Taken back by the unit, or replaced by a newer revision; the object is kept. */
  WITHDRAWN
}
