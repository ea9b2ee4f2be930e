/** The units of a round, as JSON and as CSV. */
@NullMarked
package vn.parindex.roundadmin.units;

import org.jspecify.annotations.NullMarked;
