/** The sociological survey played: links, ballots, counting, and what can be computed again. */
@NullMarked
package vn.parindex.replay.survey;

import org.jspecify.annotations.NullMarked;
