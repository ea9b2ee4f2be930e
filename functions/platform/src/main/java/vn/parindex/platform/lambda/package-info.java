/**
 * The edge to AWS Lambda: one handler per kind of event, each looks its function up in the Spring
 * Cloud Function registry.
 */
@NullMarked
package vn.parindex.platform.lambda;

import org.jspecify.annotations.NullMarked;
