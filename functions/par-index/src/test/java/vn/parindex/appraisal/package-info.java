/** Tests of councils, decisions and the three copies. */
@NullMarked
package vn.parindex.appraisal;

import org.jspecify.annotations.NullMarked;
