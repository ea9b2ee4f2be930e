/** Sheets of units as they are kept in the table. */
@NullMarked
package vn.parindex.platform.sheet;

import org.jspecify.annotations.NullMarked;
