/**
 * A function as a container image: its files in one order, and a cache of what it loads at start.
 */
@NullMarked
package vn.parindex.image;

import org.jspecify.annotations.NullMarked;
