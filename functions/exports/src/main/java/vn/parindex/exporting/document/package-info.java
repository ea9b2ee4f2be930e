/** Official documents, whatever the file they end in. */
@NullMarked
package vn.parindex.exporting.document;

import org.jspecify.annotations.NullMarked;
