/**
 * Appraisal: councils, the two appraisals of a sheet and the explanation between them. This package
 * puts the functions together; the use cases are in the packages below.
 */
@NullMarked
package vn.parindex.appraising;

import org.jspecify.annotations.NullMarked;
