/**
 * What inspectors do: plan, give notice, keep photos and files, conclude; and how units follow up.
 */
@NullMarked
package vn.parindex.submission.inspection;

import org.jspecify.annotations.NullMarked;
