/** DynamoDB Local with the template's tables, on loopback. */
@NullMarked
package vn.parindex.local.data;

import org.jspecify.annotations.NullMarked;
