/**
 * Appraisal (thẩm định): who may appraise what, what is decided for each sub-criterion, the three
 * copies of a sheet's data (declared, appraisal 1, appraisal 2) and what a sheet goes through from
 * its submission to its lock (domain notes, section 5).
 */
@NullMarked
package vn.parindex.appraisal;

import org.jspecify.annotations.NullMarked;
