/**
 * Publication: from the council's conclusion over the approval by two persons to a frozen ranking,
 * and appeals against it.
 */
@NullMarked
package vn.parindex.publication;

import org.jspecify.annotations.NullMarked;
