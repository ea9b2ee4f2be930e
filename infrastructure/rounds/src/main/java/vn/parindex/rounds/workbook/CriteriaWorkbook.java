package vn.parindex.rounds.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a criteria set in YAML as a workbook. */
public final class CriteriaWorkbook {

  private static final Map<String, String> EXPLAINED =
      Map.of(
          "code", "Mã bộ tiêu chí",
          "name", "Tên bộ tiêu chí",
          "sample", "Ghi nhãn: đây là bộ mẫu",
          "maxPoints", "Tổng điểm của các lĩnh vực",
          "adjustments", "Trần điểm thưởng, trần điểm phạt",
          "waiting", "Điểm chưa có thì tính thế nào");

  private CriteriaWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param yaml a criteria set in the notation; it is laid out, not checked
   * @throws IllegalArgumentException when it is no mapping or has a member without a column
   */
  public static void write(String yaml, OutputStream out) throws IOException {
    if (!(YamlText.parse(yaml) instanceof Map<?, ?> set)) {
      throw new IllegalArgumentException("a criteria set is a mapping");
    }
    try (var workbook = new Workbook(out, "par-index", "1.0")) {
      writeHeader(workbook.newWorksheet("Bộ tiêu chí"), set);
      writeRows(workbook.newWorksheet("Tiêu chí"), set);
    }
  }

  private static void writeHeader(Worksheet sheet, Map<?, ?> set) {
    headings(sheet, "Mục", "Giá trị", "Giải thích");
    int row = 1;
    for (var member : CriteriaRows.header(set).entrySet()) {
      sheet.value(row, 0, member.getKey());
      sheet.value(row, 1, member.getValue());
      sheet.value(row, 2, EXPLAINED.getOrDefault(member.getKey(), ""));
      row++;
    }
    sheet.width(0, 16);
    sheet.width(1, 90);
    sheet.width(2, 40);
  }

  private static void writeRows(Worksheet sheet, Map<?, ?> set) {
    var columns = Column.values();
    for (var column : columns) {
      sheet.width(column.index(), column.width);
      sheet.value(0, column.index(), column.heading);
    }
    sheet.range(0, 0, 0, columns.length - 1).style().bold().wrapText(true).set();
    sheet.freezePane(2, 1);
    int at = 1;
    for (var row : CriteriaRows.of(set)) {
      writeRow(sheet, at, row);
      at++;
    }
  }

  private static void writeRow(Worksheet sheet, int at, Row row) {
    sheet.value(at, Column.KIND.index(), row.kind().words);
    row.cells()
        .forEach(
            (column, text) -> {
              if (column == Column.MAX_POINTS) {
                sheet.value(at, column.index(), new BigDecimal(text));
              } else {
                sheet.value(at, column.index(), text);
              }
            });
    var style = sheet.range(at, 0, at, Column.values().length - 1).style().wrapText(true);
    if (row.kind() == Row.Kind.FIELD || row.kind() == Row.Kind.CRITERION) {
      style = style.bold();
    }
    style.verticalAlignment("top").set();
  }

  private static void headings(Worksheet sheet, String... headings) {
    for (int column = 0; column < headings.length; column++) {
      sheet.value(0, column, headings[column]);
    }
    sheet.range(0, 0, 0, headings.length - 1).style().bold().set();
  }
}
