/**
 * What the tests of the rules share: criteria sets and items written as their authors write them.
 */
@NullMarked
package vn.parindex.testing;

import org.jspecify.annotations.NullMarked;
