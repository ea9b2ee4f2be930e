package vn.parindex.intake.setup;

import vn.parindex.intake.store.SurveyState;

/**
 * A survey as it is shown.
 *
 * @param round the round's code
 * @param state where it stands
 * @param maxBlankPercent share of its questions that a valid ballot may leave blank
 */
record SurveyShown(String round, SurveyState state, int maxBlankPercent) {}
