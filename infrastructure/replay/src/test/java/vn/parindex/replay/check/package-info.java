@NullMarked
package vn.parindex.replay.check;

import org.jspecify.annotations.NullMarked;
