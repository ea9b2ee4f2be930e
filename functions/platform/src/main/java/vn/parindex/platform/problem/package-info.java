/**
 * Errors as people and programs see them: problem+json, Vietnamese first, every wrong field named.
 */
@NullMarked
package vn.parindex.platform.problem;

import org.jspecify.annotations.NullMarked;
