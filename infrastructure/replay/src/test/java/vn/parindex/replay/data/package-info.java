@NullMarked
package vn.parindex.replay.data;

import org.jspecify.annotations.NullMarked;
