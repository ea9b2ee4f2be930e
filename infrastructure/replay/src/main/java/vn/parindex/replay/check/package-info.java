/**
 * Computes the rankings again from the declared lines, by own simple arithmetic, and compares. None
 * of the platform's code is used.
 */
@NullMarked
package vn.parindex.replay.check;

import org.jspecify.annotations.NullMarked;
