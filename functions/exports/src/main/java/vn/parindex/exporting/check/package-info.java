/** What must hold whatever happens, looked at every night. */
@NullMarked
package vn.parindex.exporting.check;

import org.jspecify.annotations.NullMarked;
