@NullMarked
package vn.parindex.intake;

import org.jspecify.annotations.NullMarked;
