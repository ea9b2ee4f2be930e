/**
 * Notices that are ordered, in the table: whoever orders one and whoever sends it read the same.
 */
@NullMarked
package vn.parindex.platform.notice;

import org.jspecify.annotations.NullMarked;
