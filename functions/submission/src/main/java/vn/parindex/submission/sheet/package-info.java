/** What people do with a unit's sheet: declare data, submit, approve, return, withdraw, read. */
@NullMarked
package vn.parindex.submission.sheet;

import org.jspecify.annotations.NullMarked;
