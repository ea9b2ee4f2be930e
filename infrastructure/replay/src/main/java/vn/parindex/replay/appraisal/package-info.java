/** How the councils of the three levels appraise, by the rules of plan 288, steps 6 to 9. */
@NullMarked
package vn.parindex.replay.appraisal;

import org.jspecify.annotations.NullMarked;
