/** Reads template.yaml: what the local platform understands of it, and by name what it does not. */
@NullMarked
package vn.parindex.local.template;

import org.jspecify.annotations.NullMarked;
