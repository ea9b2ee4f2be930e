/** Exports: official documents made in the background, and the audit log for those who audit. */
@NullMarked
package vn.parindex.exporting;

import org.jspecify.annotations.NullMarked;
