/** What anyone may read. */
@NullMarked
package vn.parindex.publishing.results;

import org.jspecify.annotations.NullMarked;
