/** The worker: makes what was ordered. */
@NullMarked
package vn.parindex.exporting.make;

import org.jspecify.annotations.NullMarked;
