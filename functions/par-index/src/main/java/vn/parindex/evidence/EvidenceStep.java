package vn.parindex.evidence;

/** What can happen to an evidence document. */
public enum EvidenceStep {
  /** The upload is tried again: a fresh key and URL. */
  SIGN_AGAIN,
  /** The file was found in storage as announced. */
  STORE,
  /** Its content was found to be of the announced type. */
  ACCEPT,
  /** The file or its content was refused. */
  REJECT,
  /** The unit takes it back. */
  WITHDRAW,
  /** No file came within a day. */
  EXPIRE
}
