/** Our own adapters and the template's resources, held against LocalStack in both its ways. */
@NullMarked
package vn.parindex.localstack;

import org.jspecify.annotations.NullMarked;
