/** The function of the comparison, in the reference style of Spring Cloud Function. */
@NullMarked
package vn.parindex.reference;

import org.jspecify.annotations.NullMarked;
