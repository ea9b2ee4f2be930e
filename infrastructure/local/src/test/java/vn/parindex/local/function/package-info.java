/** The function that the tests package as a zip. */
@NullMarked
package vn.parindex.local.function;

import org.jspecify.annotations.NullMarked;
