@NullMarked
package vn.parindex.notation;

import org.jspecify.annotations.NullMarked;
