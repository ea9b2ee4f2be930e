package vn.parindex.notation;

import vn.parindex.text.Text;

/** A place in the file that a set was read from, as its author sees it. */
public sealed interface Location {

  /** The place in words. */
  Text words();

  /** A place in a text file; both count from 1. */
  record Line(int line, int column) implements Location {

    @Override
    public Text words() {
      return new Text("dòng " + line + ", cột " + column, "line " + line + ", column " + column);
    }
  }

  /**
   * A cell of a spreadsheet.
   *
   * @param sheet its name
   * @param row from 1
   * @param column its heading, or its letter
   */
  record Cell(String sheet, int row, String column) implements Location {

    @Override
    public Text words() {
      return new Text(
          "trang tính '" + sheet + "', dòng " + row + ", cột '" + column + "'",
          "sheet '" + sheet + "', row " + row + ", column '" + column + "'");
    }
  }

  /** A place named by the way to it, where there are no lines (JSON). */
  record Pointer(String pointer) implements Location {

    @Override
    public Text words() {
      return Text.same(pointer);
    }
  }
}
