/** How long the evaluation and ranking of a whole country takes. */
@NullMarked
package vn.parindex.evaluation;

import org.jspecify.annotations.NullMarked;
