/**
 * Files of criteria sets, YAML and XLSX, as the neutral tree of the notation. What comes in may be
 * hostile: size, depth and kind are bounded before anything is built.
 */
@NullMarked
package vn.parindex.roundadmin.reading;

import org.jspecify.annotations.NullMarked;
