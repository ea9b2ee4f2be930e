/** The function of the comparison, in plain Java. */
@NullMarked
package vn.parindex.plain;

import org.jspecify.annotations.NullMarked;
