/**
 * Councils and appraisals as they are kept in the table. Each of the three copies of a sheet has
 * items of its own, which only its own writers write (docs/decisions/0011-appraisal.md).
 */
@NullMarked
package vn.parindex.platform.appraisal;

import org.jspecify.annotations.NullMarked;
