/** Small evidence files with real content, the same for the same seed. */
@NullMarked
package vn.parindex.replay.files;

import org.jspecify.annotations.NullMarked;
