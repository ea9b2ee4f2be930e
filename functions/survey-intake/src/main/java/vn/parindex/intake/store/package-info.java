/** The survey as it lies in the tables. */
@NullMarked
package vn.parindex.intake.store;

import org.jspecify.annotations.NullMarked;
