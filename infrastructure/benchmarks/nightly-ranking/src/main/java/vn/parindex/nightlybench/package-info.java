/** How long one night's ranking of the province takes on the local platform. */
@NullMarked
package vn.parindex.nightlybench;

import org.jspecify.annotations.NullMarked;
