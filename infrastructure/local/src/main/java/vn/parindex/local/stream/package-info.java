/** Event source mappings: from a table's stream to a function. */
@NullMarked
package vn.parindex.local.stream;

import org.jspecify.annotations.NullMarked;
