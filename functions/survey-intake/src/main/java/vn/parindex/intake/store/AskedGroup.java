package vn.parindex.intake.store;

import vn.parindex.survey.Questionnaire;

/**
 * A group of respondents that judges the units of a level.
 *
 * @param level the level that is judged
 * @param group the group's code
 * @param questionnaire what it is asked
 */
public record AskedGroup(String level, String group, Questionnaire questionnaire) {}
