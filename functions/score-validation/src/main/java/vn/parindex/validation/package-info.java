/** Gives points to sheets that changed, on the table's stream. */
@NullMarked
package vn.parindex.validation;

import org.jspecify.annotations.NullMarked;
