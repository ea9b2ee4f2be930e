package vn.parindex.roundadmin.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.platform.files.CellText;
import vn.parindex.platform.files.SheetRow;

/** The sheet of criteria: one row per node, in the order of the score sheet. */
final class CriteriaSheet {

  static final String NAME = "Tiêu chí";

  private final CellFaults faults;
  private final CriteriaTree tree;
  private final RowMembers members;

  private CriteriaSheet(CellFaults faults) {
    this.faults = faults;
    this.tree = new CriteriaTree(faults);
    this.members = new RowMembers(faults);
  }

  /** The members {@code fields}, {@code bonuses} and {@code penalties} of the set. */
  static List<Node.Entry> read(List<SheetRow> rows, CellFaults faults) {
    return new CriteriaSheet(faults).read(rows);
  }

  private List<Node.Entry> read(List<SheetRow> rows) {
    var columns =
        rows.stream()
            .filter(row -> row.number() == 1)
            .findFirst()
            .map(this::columns)
            .orElseGet(() -> columns(new SheetRow(1, Map.of())));
    rows.stream().filter(row -> row.number() > 1).forEach(row -> read(row, columns));
    return tree.entries();
  }

  private Map<Integer, Column> columns(SheetRow heading) {
    var columns = new HashMap<Integer, Column>();
    heading.cells().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(cell -> column(cell.getKey(), cell.getValue(), columns));
    for (var column : Column.values()) {
      if (column.isRequired() && !columns.containsValue(column)) {
        faults.add(
            new Location.Cell(NAME, 1, column.heading()),
            FaultCode.MISSING_KEY,
            "Thiếu cột '" + column.heading() + "'",
            "The column '" + column.heading() + "' is missing");
      }
    }
    return columns;
  }

  private void column(int index, CellText cell, Map<Integer, Column> columns) {
    var column = Column.of(cell.text());
    if (column.isEmpty()) {
      faults.add(
          cell.location(),
          FaultCode.UNKNOWN_KEY,
          "Không có cột tên '" + cell.text() + "'",
          "There is no column '" + cell.text() + "'");
    } else if (columns.containsValue(column.get())) {
      faults.add(
          cell.location(),
          FaultCode.DUPLICATE_KEY,
          "Cột '" + cell.text() + "' bị lặp lại",
          "The column '" + cell.text() + "' comes twice");
    } else {
      columns.put(index, column.get());
    }
  }

  private void read(SheetRow row, Map<Integer, Column> columns) {
    var cells = new EnumMap<Column, CellText>(Column.class);
    row.cells()
        .forEach(
            (index, cell) -> {
              var column = columns.get(index);
              if (column != null) {
                faults.checkValue(cell);
                cells.put(column, cell);
              }
            });
    if (cells.isEmpty()) {
      return; // only cells under headings that were already refused
    }
    var at = new Location.Cell(NAME, row.number(), Column.CODE.heading());
    var kind = cells.get(Column.KIND);
    var known = kind == null ? null : NodeKind.of(kind.text()).orElse(null);
    if (known == null) {
      faults.add(
          new Location.Cell(NAME, row.number(), Column.KIND.heading()),
          FaultCode.UNKNOWN_WORD,
          "Phải là Lĩnh vực, Tiêu chí, Tiêu chí thành phần, Điểm thưởng hoặc Điểm phạt",
          "Must be Lĩnh vực, Tiêu chí, Tiêu chí thành phần, Điểm thưởng or Điểm phạt");
    } else {
      tree.add(known, at, members.of(known, cells));
    }
  }
}
