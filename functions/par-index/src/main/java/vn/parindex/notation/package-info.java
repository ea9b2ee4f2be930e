/**
 * Reads a criteria set from a neutral tree, whatever the file was, and names every fault at its
 * place.
 */
@NullMarked
package vn.parindex.notation;

import org.jspecify.annotations.NullMarked;
