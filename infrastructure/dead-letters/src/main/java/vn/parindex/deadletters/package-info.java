/** The command that gives events that failed for good to their functions again. */
@NullMarked
package vn.parindex.deadletters;

import org.jspecify.annotations.NullMarked;
