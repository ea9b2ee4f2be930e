/**
 * The sociological survey (điều tra xã hội học): questionnaires, ballots and what makes them valid,
 * points from answers, and what may be shown without telling what a person answered.
 */
@NullMarked
package vn.parindex.survey;

import org.jspecify.annotations.NullMarked;
