package vn.parindex.roundadmin.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.platform.files.CellText;
import vn.parindex.platform.files.SheetRow;

/** The sheet of the set itself: one row per member. */
final class SetSheet {

  static final String NAME = "Bộ tiêu chí";

  private static final int MEMBER = 0;
  private static final int VALUE = 1;
  private static final Set<String> MEMBERS =
      Set.of("code", "name", "sample", "maxPoints", "adjustments", "waiting");

  private SetSheet() {}

  /** The members in their order. */
  static List<Node.Entry> read(List<SheetRow> rows, CellFaults faults) {
    checkHeading(rows, faults);
    var entries = new ArrayList<Node.Entry>();
    for (var row : rows) {
      var member = row.cells().get(MEMBER);
      var value = row.cells().get(VALUE);
      if (row.number() == 1 || member == null || value == null) {
        continue; // an empty value leaves the member out
      }
      faults.checkValue(value);
      if (MEMBERS.contains(member.text())) {
        entries.add(new Node.Entry(member.text(), member.location(), value(value, faults)));
      } else {
        faults.add(
            member.location(),
            FaultCode.UNKNOWN_KEY,
            "Không có mục '" + member.text() + "'",
            "There is no member '" + member.text() + "'");
      }
    }
    return entries;
  }

  private static Node value(CellText cell, CellFaults faults) {
    return cell.kind() == CellText.Kind.TEXT
        ? faults.yaml(cell)
        : new Node.Scalar(cell.location(), cell.text());
  }

  private static void checkHeading(List<SheetRow> rows, CellFaults faults) {
    var headed =
        rows.stream()
            .filter(row -> row.number() == 1)
            .map(row -> row.cells().get(MEMBER))
            .anyMatch(cell -> cell != null && cell.text().equalsIgnoreCase("Mục"));
    if (!headed) {
      faults.add(
          new Location.Cell(NAME, 1, "A"),
          FaultCode.MISSING_KEY,
          "Dòng 1 phải là tiêu đề: Mục, Giá trị, Giải thích",
          "Row 1 must be the heading: Mục, Giá trị, Giải thích");
    }
  }
}
