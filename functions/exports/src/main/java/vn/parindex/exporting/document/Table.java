package vn.parindex.exporting.document;

import java.util.List;

/**
 * A table.
 *
 * @param columns from left to right
 * @param rows from top to bottom
 */
public record Table(List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Where the words of a column stand. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * A column. Neighbours of the same group stand under one common head.
   *
   * @param title its head
   * @param width its share of the width, in characters
   * @param group the common head above; empty for none
   */
  public record Column(String title, int width, Align align, String group) {

    /** A column of its own. */
    public static Column of(String title, int width, Align align) {
      return new Column(title, width, align, "");
    }

    /** A column of numbers of its own. */
    public static Column number(String title, int width) {
      return of(title, width, Align.RIGHT);
    }

    /** A column of numbers under a common head. */
    public static Column number(String title, int width, String group) {
      return new Column(title, width, Align.RIGHT, group);
    }
  }

  /** How a row stands out. */
  public enum Weight {
    /** Not at all. */
    BODY,
    /** A part of the table begins. */
    SECTION,
    /** A part of a part begins. */
    SUBSECTION,
    /** A sum, mean or maximum. */
    TOTAL
  }

  /**
   * A row. One cell alone spans all columns.
   *
   * @param cells one for each column, or a single one
   */
  public record Row(Weight weight, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** A row that does not stand out. */
    public static Row of(Cell... cells) {
      return new Row(Weight.BODY, List.of(cells));
    }

    /** Words over the whole width. */
    public static Row heading(String text) {
      return new Row(Weight.SECTION, List.of(Cell.of(text)));
    }
  }

  /** Whether some columns have a common head. */
  public boolean hasGroups() {
    return columns.stream().anyMatch(column -> !column.group().isEmpty());
  }

  /** The last column of the run of columns that share the head of this one. */
  public int lastOfGroup(int column) {
    var group = columns.get(column).group();
    int last = column;
    while (!group.isEmpty()
        && last + 1 < columns.size()
        && columns.get(last + 1).group().equals(group)) {
      last++;
    }
    return last;
  }
}
