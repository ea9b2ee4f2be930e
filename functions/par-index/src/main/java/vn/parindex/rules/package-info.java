/**
 * The scoring rules (cách tính điểm): one sealed type per form, evaluated in exact decimals and
 * explained in words.
 */
@NullMarked
package vn.parindex.rules;

import org.jspecify.annotations.NullMarked;
