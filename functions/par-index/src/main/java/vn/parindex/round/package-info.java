/**
 * A round of assessment: its levels, who runs them, units with validity dates, calendar and
 * extensions. All data.
 */
@NullMarked
package vn.parindex.round;

import org.jspecify.annotations.NullMarked;
