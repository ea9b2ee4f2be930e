/** The unit that is appraised, who appraises it, and how its appraisal is changed. */
@NullMarked
package vn.parindex.appraising.unit;

import org.jspecify.annotations.NullMarked;
