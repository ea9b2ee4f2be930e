/** How those who run a level for themselves report it to the province (plan 288, step 12). */
@NullMarked
package vn.parindex.report;

import org.jspecify.annotations.NullMarked;
