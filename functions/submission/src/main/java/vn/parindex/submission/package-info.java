/**
 * The unit's side of the round: its sheet of declared data and its evidence documents. This package
 * puts the functions together; the use cases are in the packages below.
 */
@NullMarked
package vn.parindex.submission;

import org.jspecify.annotations.NullMarked;
