@NullMarked
package vn.parindex.criteria;

import org.jspecify.annotations.NullMarked;
