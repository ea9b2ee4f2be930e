/** Appeals against what was published. */
@NullMarked
package vn.parindex.publishing.appeal;

import org.jspecify.annotations.NullMarked;
