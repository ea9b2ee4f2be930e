/** Unannounced inspections of self-assessments (kiểm tra đột xuất; plan 288, step 7). */
@NullMarked
package vn.parindex.inspection;

import org.jspecify.annotations.NullMarked;
