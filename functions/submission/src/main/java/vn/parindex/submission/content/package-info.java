/** Whether a file is what it says: by its content, never by its name. */
@NullMarked
package vn.parindex.submission.content;

import org.jspecify.annotations.NullMarked;
