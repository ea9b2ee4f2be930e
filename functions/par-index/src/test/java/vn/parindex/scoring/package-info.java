@NullMarked
package vn.parindex.scoring;

import org.jspecify.annotations.NullMarked;
