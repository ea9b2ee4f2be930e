package vn.parindex.intake.store;

import vn.parindex.platform.audit.Subject;

/**
 * The survey of a round as it is in the table.
 *
 * @param round the round's code
 * @param state where it stands
 * @param maxBlankPercent share of its questions that a valid ballot may leave blank, 0 to 100
 * @param subject version and audit head
 */
public record StoredSurvey(String round, SurveyState state, int maxBlankPercent, Subject subject) {

  /** The same survey in another state. */
  public StoredSurvey in(SurveyState other) {
    return new StoredSurvey(round, other, maxBlankPercent, subject);
  }
}
