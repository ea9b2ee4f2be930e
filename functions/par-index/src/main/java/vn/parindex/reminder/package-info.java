/** Who is reminded of which step, and when: planned from the calendar, never from a clock. */
@NullMarked
package vn.parindex.reminder;

import org.jspecify.annotations.NullMarked;
