package vn.parindex.local.http;

import java.util.Map;

/**
 * Who sent a request, by a token that was verified.
 *
 * @param claims every value as text, as API Gateway passes it: a list is {@code [a b]}
 */
record Caller(Map<String, String> claims) {}
