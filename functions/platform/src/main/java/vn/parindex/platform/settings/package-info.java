/** What the template gives a function. */
@NullMarked
package vn.parindex.platform.settings;

import org.jspecify.annotations.NullMarked;
