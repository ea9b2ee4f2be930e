/** Every person at every route of the template, on every kind of object: who can change what. */
@NullMarked
package vn.parindex.architecture.matrix;

import org.jspecify.annotations.NullMarked;
