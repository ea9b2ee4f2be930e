/** The audit log of a round, object by object. */
@NullMarked
package vn.parindex.exporting.audit;

import org.jspecify.annotations.NullMarked;
