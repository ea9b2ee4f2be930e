/** Tests of councils and appraisals against the real database. */
@NullMarked
package vn.parindex.appraising;

import org.jspecify.annotations.NullMarked;
