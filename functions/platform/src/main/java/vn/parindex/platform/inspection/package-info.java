/** Where inspections are kept. */
@NullMarked
package vn.parindex.platform.inspection;

import org.jspecify.annotations.NullMarked;
