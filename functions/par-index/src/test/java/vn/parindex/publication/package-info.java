/** Tests of publication. */
@NullMarked
package vn.parindex.publication;

import org.jspecify.annotations.NullMarked;
