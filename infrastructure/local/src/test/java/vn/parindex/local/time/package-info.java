/** Cron expressions. */
@NullMarked
package vn.parindex.local.time;

import org.jspecify.annotations.NullMarked;
