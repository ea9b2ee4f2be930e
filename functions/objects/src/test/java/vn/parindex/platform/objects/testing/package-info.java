/** S3 in the process of a test. */
@NullMarked
package vn.parindex.platform.objects.testing;

import org.jspecify.annotations.NullMarked;
