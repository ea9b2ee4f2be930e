/** Evidence files in S3: signed uploads and downloads, and what is really there. */
@NullMarked
package vn.parindex.submission.storage;

import org.jspecify.annotations.NullMarked;
