/** What people do in the round, through the public HTTP API with their own accounts. */
@NullMarked
package vn.parindex.replay.play;

import org.jspecify.annotations.NullMarked;
