/** Import of criteria sets. */
@NullMarked
package vn.parindex.roundadmin.criteria;

import org.jspecify.annotations.NullMarked;
