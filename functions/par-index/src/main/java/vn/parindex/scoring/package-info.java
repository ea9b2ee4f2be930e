/** From declared data to the points of a sheet and its index. */
@NullMarked
package vn.parindex.scoring;

import org.jspecify.annotations.NullMarked;
