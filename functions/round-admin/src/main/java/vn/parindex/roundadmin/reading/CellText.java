package vn.parindex.roundadmin.reading;

import vn.parindex.notation.Location;

/**
 * A cell that is not empty.
 *
 * @param kind what the cell holds
 * @param text its text, without spaces around it; a number as a plain decimal
 * @param location where it is
 */
record CellText(Kind kind, String text, Location.Cell location) {

  /** What a cell can hold. */
  enum Kind {
    TEXT,
    NUMBER,
    /** {@code #REF!} and the like. */
    ERROR
  }
}
