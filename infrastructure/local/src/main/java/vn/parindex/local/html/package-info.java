/** HTML for the few pages that the local platform shows. */
@NullMarked
package vn.parindex.local.html;

import org.jspecify.annotations.NullMarked;
