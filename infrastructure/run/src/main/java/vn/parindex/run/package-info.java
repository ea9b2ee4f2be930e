/** {@code make run}: the platform on this machine, with a real round open. */
@NullMarked
package vn.parindex.run;

import org.jspecify.annotations.NullMarked;
