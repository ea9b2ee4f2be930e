@NullMarked
package vn.parindex.report;

import org.jspecify.annotations.NullMarked;
