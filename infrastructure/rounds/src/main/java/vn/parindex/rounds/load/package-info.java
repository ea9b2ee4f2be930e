/** Loads a round into a running platform, through its public HTTP API only. */
@NullMarked
package vn.parindex.rounds.load;

import org.jspecify.annotations.NullMarked;
