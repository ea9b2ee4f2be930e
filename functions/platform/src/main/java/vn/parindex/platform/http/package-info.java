/** HTTP in and out: requests, responses, routes, problem+json, idempotent changes. */
@NullMarked
package vn.parindex.platform.http;

import org.jspecify.annotations.NullMarked;
