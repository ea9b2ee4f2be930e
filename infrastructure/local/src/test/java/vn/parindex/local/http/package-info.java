/** Tests of the local HTTP API. */
@NullMarked
package vn.parindex.local.http;

import org.jspecify.annotations.NullMarked;
