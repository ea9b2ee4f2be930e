@NullMarked
package vn.parindex.deadletters;

import org.jspecify.annotations.NullMarked;
