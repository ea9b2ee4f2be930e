/** Questionnaires, quotas, opening and closing, the board of counts. */
@NullMarked
package vn.parindex.intake.setup;

import org.jspecify.annotations.NullMarked;
