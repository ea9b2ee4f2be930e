@NullMarked
package vn.parindex.replay.notice;

import org.jspecify.annotations.NullMarked;
