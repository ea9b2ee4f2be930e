/** Publications as they lie in the table: where each stands, and the versions that are public. */
@NullMarked
package vn.parindex.platform.publication;

import org.jspecify.annotations.NullMarked;
