/** How many ballots a second the platform takes. */
@NullMarked
package vn.parindex.ballots;

import org.jspecify.annotations.NullMarked;
