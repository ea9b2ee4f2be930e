/**
 * Snapshots of rankings as they lie in the table: the ranking function takes them, publication
 * freezes one.
 */
@NullMarked
package vn.parindex.platform.ranking;

import org.jspecify.annotations.NullMarked;
