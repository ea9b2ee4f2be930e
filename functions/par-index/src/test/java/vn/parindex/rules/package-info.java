@NullMarked
package vn.parindex.rules;

import org.jspecify.annotations.NullMarked;
