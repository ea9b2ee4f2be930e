/** What each document says, read from the table. */
@NullMarked
package vn.parindex.exporting.content;

import org.jspecify.annotations.NullMarked;
