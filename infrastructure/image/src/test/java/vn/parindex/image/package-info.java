/** The image of a function, built and damaged. */
@NullMarked
package vn.parindex.image;

import org.jspecify.annotations.NullMarked;
