/** Packaged zips. */
@NullMarked
package vn.parindex.local.lambda;

import org.jspecify.annotations.NullMarked;
