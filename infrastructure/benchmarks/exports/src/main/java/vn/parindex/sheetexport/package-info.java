/** How long the export of all score sheets takes. */
@NullMarked
package vn.parindex.sheetexport;

import org.jspecify.annotations.NullMarked;
