/** Reading templates. */
@NullMarked
package vn.parindex.local.template;

import org.jspecify.annotations.NullMarked;
