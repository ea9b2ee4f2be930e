/** Measures how long a function's process takes from its start to its first answer. */
@NullMarked
package vn.parindex.coldstart;

import org.jspecify.annotations.NullMarked;
