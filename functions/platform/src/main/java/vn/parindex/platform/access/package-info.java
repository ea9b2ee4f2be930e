/** Who calls and what that account may do: capabilities, default deny, checked in one place. */
@NullMarked
package vn.parindex.platform.access;

import org.jspecify.annotations.NullMarked;
