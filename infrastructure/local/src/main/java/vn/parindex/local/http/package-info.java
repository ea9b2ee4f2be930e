/** API Gateway's HTTP API: routes, events of payload format 2.0, the JWT authorizer. */
@NullMarked
package vn.parindex.local.http;

import org.jspecify.annotations.NullMarked;
