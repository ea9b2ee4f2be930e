/** What the replay leaves behind: the rankings, and everything needed to compute them again. */
@NullMarked
package vn.parindex.replay.result;

import org.jspecify.annotations.NullMarked;
