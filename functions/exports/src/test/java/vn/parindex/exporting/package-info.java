@NullMarked
package vn.parindex.exporting;

import org.jspecify.annotations.NullMarked;
