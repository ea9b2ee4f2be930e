/** The local platform as a whole, with a small template and a function of the tests' own. */
@NullMarked
package vn.parindex.local;

import org.jspecify.annotations.NullMarked;
