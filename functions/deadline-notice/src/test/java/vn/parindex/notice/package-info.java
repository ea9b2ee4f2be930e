@NullMarked
package vn.parindex.notice;

import org.jspecify.annotations.NullMarked;
