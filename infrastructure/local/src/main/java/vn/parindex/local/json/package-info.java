/** JSON as the parts of the local platform exchange it. */
@NullMarked
package vn.parindex.local.json;

import org.jspecify.annotations.NullMarked;
