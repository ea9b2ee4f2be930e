/** What appraisers do with a sheet: propose, decide, resolve, return, conclude, lock, read. */
@NullMarked
package vn.parindex.appraising.sheet;

import org.jspecify.annotations.NullMarked;
