/** What a unit does when it is asked to explain. */
@NullMarked
package vn.parindex.appraising.explanation;

import org.jspecify.annotations.NullMarked;
