/** What was published of one unit, down to its sub-criteria, for those who may read its sheet. */
@NullMarked
package vn.parindex.publishing.sheet;

import org.jspecify.annotations.NullMarked;
