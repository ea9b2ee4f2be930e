@NullMarked
package vn.parindex.rounds;

import org.jspecify.annotations.NullMarked;
