/**
 * The pages in a real browser: what people see and do, whether everybody can, and what happens when
 * something fails.
 */
@NullMarked
package vn.parindex.browser;

import org.jspecify.annotations.NullMarked;
