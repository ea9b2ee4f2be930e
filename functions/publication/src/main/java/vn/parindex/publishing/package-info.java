/** Publication: the way of a ranking to the public, and what the public reads. */
@NullMarked
package vn.parindex.publishing;

import org.jspecify.annotations.NullMarked;
