/** Ballots coming in, by link or on paper. */
@NullMarked
package vn.parindex.intake.ballot;

import org.jspecify.annotations.NullMarked;
