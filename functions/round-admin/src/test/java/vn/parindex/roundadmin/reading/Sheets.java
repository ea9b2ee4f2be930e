package vn.parindex.roundadmin.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for tests, written cell by cell; rows as a person counts them, columns from 0. */
final class Sheets {

  @FunctionalInterface
  private interface Writing {
    void to(Worksheet sheet);
  }

  private final Map<Integer, Map<Integer, Writing>> criteria = new TreeMap<>();
  private final Map<Integer, Map<Integer, Writing>> set = new TreeMap<>();

  private String result = "";

  /** A set of one field, one criterion and one sub-criterion. */
  static Sheets small() {
    var sheets = new Sheets();
    sheets.member(1, "Mục", "Giá trị");
    sheets.member(2, "code", "nho").member(3, "name", "{vi: Bộ, en: Set}");
    sheets.member(4, "maxPoints", "2").member(6, "waiting", "");
    var headings =
        new String[] {
          "Mã", "Loại", "Tên", "Tên tiếng Anh", "Điểm tối đa", "Số liệu kê khai", "Cách tính điểm"
        };
    for (int i = 0; i < headings.length; i++) {
      sheets.heading(i, headings[i]);
    }
    sheets.cell(2, 0, "1").cell(2, 1, "Lĩnh vực").cell(2, 2, "Điều hành").number(2, 4, 2);
    sheets.cell(3, 0, "1.1").cell(3, 1, "tiêu chí").cell(3, 2, "Kế hoạch").cell(3, 4, "2");
    sheets.cell(4, 0, "1.1.10").cell(4, 1, "Tiêu chí thành phần").cell(4, 2, " Ban hành ");
    sheets.cell(4, 3, "Issued").number(4, 4, 1.1);
    sheets.cell(4, 5, "{ok: {type: yesNo, label: Đã ban hành}}");
    return sheets.cell(4, 6, "{form: yesNo, when: ok}");
  }

  Sheets member(int row, String member, String value) {
    put(set, row, 0, sheet -> sheet.value(row - 1, 0, member));
    put(set, row, 1, sheet -> sheet.value(row - 1, 1, value));
    return this;
  }

  Sheets heading(int column, String text) {
    return cell(1, column, text);
  }

  Sheets cell(int row, int column, String text) {
    put(criteria, row, column, sheet -> sheet.value(row - 1, column, text));
    return this;
  }

  Sheets number(int row, int column, double number) {
    put(criteria, row, column, sheet -> sheet.value(row - 1, column, number));
    return this;
  }

  Sheets percent(int row, int column, double number) {
    put(
        criteria,
        row,
        column,
        sheet -> {
          sheet.value(row - 1, column, number);
          sheet.style(row - 1, column).format("0%").set();
        });
    return this;
  }

  Sheets formula(int row, int column, String formula, String result) {
    put(
        criteria,
        row,
        column,
        sheet -> {
          sheet.formula(row - 1, column, formula);
          sheet.style(row - 1, column).set();
        });
    this.result = result;
    return this;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "tests", "1.0")) {
      if (!set.isEmpty()) {
        write(workbook.newWorksheet(SetSheet.NAME), set);
      }
      write(workbook.newWorksheet(CriteriaSheet.NAME), criteria);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Archive.replaced(bytes.toByteArray(), "</f>", "</f><v>" + result + "</v>");
  }

  private static void write(Worksheet sheet, Map<Integer, Map<Integer, Writing>> rows) {
    rows.values().forEach(row -> row.values().forEach(writing -> writing.to(sheet)));
  }

  private static void put(
      Map<Integer, Map<Integer, Writing>> rows, int row, int column, Writing writing) {
    rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, writing);
  }
}
