/** The assessment table: items, conditions, transactions. */
@NullMarked
package vn.parindex.platform.table;

import org.jspecify.annotations.NullMarked;
