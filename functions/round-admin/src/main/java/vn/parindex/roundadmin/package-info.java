/** Home Affairs sets up and runs rounds of assessment. */
@NullMarked
package vn.parindex.roundadmin;

import org.jspecify.annotations.NullMarked;
