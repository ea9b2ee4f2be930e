/**
 * What the tests of functions share: DynamoDB Local with the table of the template, and requests as
 * the HTTP API sends them.
 */
@NullMarked
package vn.parindex.platform.testing;

import org.jspecify.annotations.NullMarked;
