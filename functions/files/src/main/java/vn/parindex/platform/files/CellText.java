package vn.parindex.platform.files;

import vn.parindex.notation.Location;

/**
 * A cell that is not empty.
 *
 * @param kind what the cell holds
 * @param text its text, without spaces around it; a number as a plain decimal
 * @param location where it is
 */
public record CellText(Kind kind, String text, Location.Cell location) {

  /** What a cell can hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** {@code #REF!} and the like. */
    ERROR
  }
}
