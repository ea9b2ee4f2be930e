@NullMarked
package vn.parindex.replay.result;

import org.jspecify.annotations.NullMarked;
