/** Files in S3, for the functions that keep some. */
@NullMarked
package vn.parindex.platform.objects;

import org.jspecify.annotations.NullMarked;
