@NullMarked
package vn.parindex.exporting.document;

import org.jspecify.annotations.NullMarked;
