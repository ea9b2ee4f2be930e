package vn.parindex.platform.appraisal;

import vn.parindex.platform.sheet.Validation;

/**
 * The points that score-validation has given to the copy after an appraisal, by the same rules as
 * the declared one.
 *
 * @param appraisalVersion the version of the appraisal that was scored
 * @param points of the sheet and facts that they name
 */
public record AppraisedPoints(long appraisalVersion, Validation points) {}
