/** Tests of publication on DynamoDB Local and S3Proxy. */
@NullMarked
package vn.parindex.publishing;

import org.jspecify.annotations.NullMarked;
