/** Respondents and their one-time links. */
@NullMarked
package vn.parindex.intake.invitation;

import org.jspecify.annotations.NullMarked;
