/** The criteria set (bộ tiêu chí): field, criterion, sub-criterion, bonuses and penalties. */
@NullMarked
package vn.parindex.criteria;

import org.jspecify.annotations.NullMarked;
