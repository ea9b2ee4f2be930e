@NullMarked
package vn.parindex.facts;

import org.jspecify.annotations.NullMarked;
