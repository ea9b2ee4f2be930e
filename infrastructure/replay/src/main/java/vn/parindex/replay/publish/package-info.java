/** How the results are approved, published, appealed against and corrected (plan 288, step 10). */
@NullMarked
package vn.parindex.replay.publish;

import org.jspecify.annotations.NullMarked;
