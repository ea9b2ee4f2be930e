/** Writes a criteria set as a workbook, as {@code docs/criteria-xlsx.md} lays it out. */
@NullMarked
package vn.parindex.rounds.workbook;

import org.jspecify.annotations.NullMarked;
