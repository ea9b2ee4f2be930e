package vn.parindex.intake.store;

/** Where the survey of a round stands. */
public enum SurveyState {
  /** Questionnaires may change. */
  DRAFT,
  /** Links go out and ballots come in. */
  OPEN,
  /** Boxes are being closed; nothing begins any more. */
  CLOSING,
  /** All boxes are closed: what is counted now is the result. */
  CLOSED
}
