/** The platform's clock, which can be moved, and the schedules that it fires. */
@NullMarked
package vn.parindex.local.time;

import org.jspecify.annotations.NullMarked;
