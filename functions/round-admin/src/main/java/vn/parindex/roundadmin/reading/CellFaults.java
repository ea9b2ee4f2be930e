package vn.parindex.roundadmin.reading;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.notation.Fault;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;
import vn.parindex.platform.files.CellText;
import vn.parindex.platform.files.Yaml;
import vn.parindex.text.Text;

/** The faults of a workbook's cells, of all its sheets together. */
final class CellFaults {

  private static final int MOST = 1000;

  private final List<Fault> found = new ArrayList<>();

  void add(Location at, FaultCode code, String vi, String en) {
    addAll(List.of(new Fault(at, "", code, new Text(vi, en))));
  }

  void addAll(List<Fault> faults) {
    found.addAll(faults.subList(0, Math.min(faults.size(), MOST - found.size())));
  }

  List<Fault> all() {
    return List.copyOf(found);
  }

  /** The YAML in a cell; an empty text after a fault. */
  Node yaml(CellText cell) {
    return switch (Yaml.read(cell.text(), cell.location())) {
      case Reading.Read<Node>(var node) -> node;
      case Reading.Refused<Node>(var faults) -> {
        addAll(faults);
        yield new Node.Scalar(cell.location(), "");
      }
    };
  }

  /** Notes a cell with an error value. */
  void checkValue(CellText cell) {
    if (cell.kind() == CellText.Kind.ERROR) {
      add(
          cell.location(),
          FaultCode.WRONG_KIND,
          "Ô có giá trị lỗi " + cell.text(),
          "The cell has the error value " + cell.text());
    }
  }
}
