@NullMarked
package vn.parindex.exporting.make;

import org.jspecify.annotations.NullMarked;
