/** Counting ballots: points of the units, counts, free texts in bulk. */
@NullMarked
package vn.parindex.intake.tally;

import org.jspecify.annotations.NullMarked;
