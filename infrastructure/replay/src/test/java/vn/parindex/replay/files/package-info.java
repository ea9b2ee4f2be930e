@NullMarked
package vn.parindex.replay.files;

import org.jspecify.annotations.NullMarked;
