package vn.parindex.publication;

/** What moves the publication of a level on. */
public enum PublicationStep {
  /** The chair of a council leaves a unit that never submitted out of the ranking. */
  LEAVE_OUT,
  /** Home Affairs takes the newest ranking. What was concluded on an earlier one falls. */
  AGGREGATE,
  /** The chair of one of several councils concludes, and others have still to. */
  CONCLUDE_IN_PART,
  /** The chair of the only or the last council concludes. */
  CONCLUDE,
  /** Home Affairs submits for approval. */
  SUBMIT,
  /** The province's leader sends it back. */
  RETURN,
  /** The province's leader, another person, approves: the ranking is public. */
  APPROVE
}
