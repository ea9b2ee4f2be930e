/** Who is in a council, what each appraises, and how far the council is. */
@NullMarked
package vn.parindex.appraising.council;

import org.jspecify.annotations.NullMarked;
