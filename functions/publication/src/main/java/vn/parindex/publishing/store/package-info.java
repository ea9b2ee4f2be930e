/** Where publications and frozen rankings are kept. */
@NullMarked
package vn.parindex.publishing.store;

import org.jspecify.annotations.NullMarked;
