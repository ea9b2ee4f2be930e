@NullMarked
package vn.parindex.architecture;

import org.jspecify.annotations.NullMarked;
