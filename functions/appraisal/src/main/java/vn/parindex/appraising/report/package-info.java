/** Who runs a level for itself reports it to the province: a district its communes. */
@NullMarked
package vn.parindex.appraising.report;

import org.jspecify.annotations.NullMarked;
