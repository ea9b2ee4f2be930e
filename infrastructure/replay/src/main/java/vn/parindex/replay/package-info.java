/**
 * Plays the round of a year through the public HTTP API, as its users would, and checks the
 * outcome: what {@code make replay} starts.
 */
@NullMarked
package vn.parindex.replay;

import org.jspecify.annotations.NullMarked;
