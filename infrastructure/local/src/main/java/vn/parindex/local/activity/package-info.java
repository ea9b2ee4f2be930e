/** Knows when nothing is under way any more. */
@NullMarked
package vn.parindex.local.activity;

import org.jspecify.annotations.NullMarked;
