/** Ranks, ties and classes of units that are compared with each other. */
@NullMarked
package vn.parindex.ranking;

import org.jspecify.annotations.NullMarked;
