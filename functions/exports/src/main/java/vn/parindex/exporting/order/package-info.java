/** Who orders which export, and how far it is. */
@NullMarked
package vn.parindex.exporting.order;

import org.jspecify.annotations.NullMarked;
