/** Tests of the local object store. */
@NullMarked
package vn.parindex.local.objects;

import org.jspecify.annotations.NullMarked;
