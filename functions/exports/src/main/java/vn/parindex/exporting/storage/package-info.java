/** Files in S3: written in parts, read by URLs for minutes. */
@NullMarked
package vn.parindex.exporting.storage;

import org.jspecify.annotations.NullMarked;
