/** Deadlines of levels and steps, and extensions for single units. */
@NullMarked
package vn.parindex.roundadmin.calendar;

import org.jspecify.annotations.NullMarked;
