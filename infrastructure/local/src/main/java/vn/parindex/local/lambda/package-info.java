/** Lambda: packaged zips in JVMs of their own, under the real Runtime Interface Client. */
@NullMarked
package vn.parindex.local.lambda;

import org.jspecify.annotations.NullMarked;
