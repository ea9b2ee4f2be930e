/** Snapshots of the ranking: every night, and on demand by Home Affairs. */
@NullMarked
package vn.parindex.nightly;

import org.jspecify.annotations.NullMarked;
