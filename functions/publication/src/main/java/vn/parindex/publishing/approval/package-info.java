/** From the aggregated ranking to the approved one. */
@NullMarked
package vn.parindex.publishing.approval;

import org.jspecify.annotations.NullMarked;
