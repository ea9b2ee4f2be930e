/** Text in the two languages of the platform, Vietnamese first. */
@NullMarked
package vn.parindex.text;

import org.jspecify.annotations.NullMarked;
