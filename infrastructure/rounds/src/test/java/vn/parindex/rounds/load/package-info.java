@NullMarked
package vn.parindex.rounds.load;

import org.jspecify.annotations.NullMarked;
