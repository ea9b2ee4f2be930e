/** S3Proxy with the template's buckets, and the events of created objects. */
@NullMarked
package vn.parindex.local.objects;

import org.jspecify.annotations.NullMarked;
