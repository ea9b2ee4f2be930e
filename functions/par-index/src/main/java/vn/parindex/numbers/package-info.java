/** Exact decimals: the one place where rounding and Vietnamese number formats are decided. */
@NullMarked
package vn.parindex.numbers;

import org.jspecify.annotations.NullMarked;
