/** JSON, configured once. */
@NullMarked
package vn.parindex.platform.json;

import org.jspecify.annotations.NullMarked;
