package vn.parindex.platform.files;

import org.snakeyaml.engine.v2.exceptions.Mark;
import vn.parindex.notation.Location;

/** Where a mark of the YAML parser is for the author: a line of a file, or a cell. */
@FunctionalInterface
interface Places {

  Location at(Mark mark);

  /** Lines and columns of a file, from 1. */
  static Places lines() {
    return mark -> new Location.Line(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** A cell; of one with several lines also the line and column within it. */
  static Places cell(Location.Cell cell, String text) {
    if (!text.contains("\n")) {
      return _ -> cell;
    }
    return mark ->
        new Location.Cell(
            cell.sheet(),
            cell.row(),
            "%s (%d:%d)".formatted(cell.column(), mark.getLine() + 1, mark.getColumn() + 1));
  }
}
