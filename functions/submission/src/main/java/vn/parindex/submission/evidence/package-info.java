/** What people and events do with evidence documents. */
@NullMarked
package vn.parindex.submission.evidence;

import org.jspecify.annotations.NullMarked;
