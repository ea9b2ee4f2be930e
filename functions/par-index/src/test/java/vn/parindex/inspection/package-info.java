@NullMarked
package vn.parindex.inspection;

import org.jspecify.annotations.NullMarked;
