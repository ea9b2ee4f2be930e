/** The audit trail: every change of a subject is an entry, chained by hash. */
@NullMarked
package vn.parindex.platform.audit;

import org.jspecify.annotations.NullMarked;
