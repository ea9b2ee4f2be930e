/**
 * The platform as seen from outside: over HTTP only. All classes share one running platform; every
 * test works in a round of its own. Every answer is held against {@code openapi.yaml}.
 */
@NullMarked
package vn.parindex.acceptance;

import org.jspecify.annotations.NullMarked;
