/** The rules of event source mappings. */
@NullMarked
package vn.parindex.local.stream;

import org.jspecify.annotations.NullMarked;
