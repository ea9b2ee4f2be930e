@NullMarked
package vn.parindex.reminder;

import org.jspecify.annotations.NullMarked;
