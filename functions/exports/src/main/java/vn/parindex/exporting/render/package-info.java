/** Documents as XLSX and PDF. */
@NullMarked
package vn.parindex.exporting.render;

import org.jspecify.annotations.NullMarked;
