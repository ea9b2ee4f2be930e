/**
 * What a unit declares (số liệu kê khai): typed values, the inputs they answer, and their checks.
 */
@NullMarked
package vn.parindex.declared;

import org.jspecify.annotations.NullMarked;
