package vn.parindex.roundadmin.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.notation.Node;
import vn.parindex.notation.Reading;
import vn.parindex.platform.files.Refusal;
import vn.parindex.platform.files.SheetRow;
import vn.parindex.platform.files.Workbook;

/** A workbook as laid out in docs/criteria-xlsx.md, as the neutral tree. */
public final class Xlsx {

  private Xlsx() {}

  /** Reads a workbook; all faults of both sheets are reported together. */
  public static Reading<Node> read(byte[] file) {
    try {
      return read(Workbook.sheets(file));
    } catch (Refusal e) {
      return new Reading.Refused<>(e.faults());
    }
  }

  private static Reading<Node> read(Map<String, List<SheetRow>> sheets) {
    var faults = new CellFaults();
    var members = new ArrayList<Node.Entry>();
    var set = sheets.get(SetSheet.NAME);
    if (set == null) {
      missing(SetSheet.NAME, faults);
    } else {
      members.addAll(SetSheet.read(set, faults));
    }
    var criteria = sheets.get(CriteriaSheet.NAME);
    if (criteria == null) {
      missing(CriteriaSheet.NAME, faults);
    } else {
      members.addAll(CriteriaSheet.read(criteria, faults));
    }
    return faults.all().isEmpty()
        ? new Reading.Read<>(new Node.Mapping(new Location.Cell(SetSheet.NAME, 1, "A"), members))
        : new Reading.Refused<>(faults.all());
  }

  private static void missing(String sheet, CellFaults faults) {
    faults.add(
        new Location.Cell(sheet, 1, "A"),
        FaultCode.MISSING_KEY,
        "Thiếu trang tính '" + sheet + "'",
        "The sheet '" + sheet + "' is missing");
  }
}
