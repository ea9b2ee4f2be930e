/** Rounds as they are kept in the table. */
@NullMarked
package vn.parindex.platform.round;

import org.jspecify.annotations.NullMarked;
