/** The unit that a request is about: its sheet, its time window, and how its sheet is changed. */
@NullMarked
package vn.parindex.submission.unit;

import org.jspecify.annotations.NullMarked;
