@NullMarked
package vn.parindex.declared;

import org.jspecify.annotations.NullMarked;
