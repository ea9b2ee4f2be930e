/** Tests of the local database. */
@NullMarked
package vn.parindex.local.data;

import org.jspecify.annotations.NullMarked;
