package vn.parindex.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.notation.FaultCode;
import vn.parindex.notation.Location;
import vn.parindex.numbers.Decimals;

/** The sheets of a workbook as rows of texts. Formulas count by their stored result. */
public final class Workbook {

  private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);
  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_SHEETS = 20;

  /** A spreadsheet computes with 15 digits; what it stores behind them is noise of binary. */
  private static final MathContext SHEET_DIGITS = new MathContext(15);

  private Workbook() {}

  /**
   * The rows of every sheet, by its name.
   *
   * @throws Refusal if it is no workbook, too large, or hostile
   */
  public static Map<String, List<SheetRow>> sheets(byte[] file) throws Refusal {
    var checked = XlsxArchive.checked(file);
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(checked), new ReadingOptions(true, true))) {
      var sheets = new LinkedHashMap<String, List<SheetRow>>();
      for (var sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
        sheets.put(normal(sheet.getName()), rows(sheet));
      }
      return sheets;
    } catch (IOException | RuntimeException e) {
      // The library answers broken XML with exceptions of many kinds.
      LOG.info("A workbook could not be read: {}", e.toString());
      throw XlsxArchive.malformed();
    }
  }

  private static List<SheetRow> rows(Sheet sheet) throws IOException, Refusal {
    var name = normal(sheet.getName());
    var rows = new ArrayList<SheetRow>();
    var headings = new HashMap<Integer, String>();
    int seen = 0;
    try (var stream = sheet.openStream()) {
      for (var it = stream.iterator(); it.hasNext(); ) {
        var row = row(name, it.next(), headings);
        if (++seen > MOST_ROWS) {
          throw new Refusal(
              new Location.Cell(name, row.number(), "A"),
              FaultCode.TOO_LARGE,
              "Nhiều hơn " + MOST_ROWS + " dòng",
              "More than " + MOST_ROWS + " rows");
        }
        if (!row.cells().isEmpty()) {
          rows.add(row);
        }
      }
    }
    return List.copyOf(rows);
  }

  /** Cells are named by the heading of their column; headings are those of row 1. */
  private static SheetRow row(String sheet, Row row, Map<Integer, String> headings) throws Refusal {
    var cells = new HashMap<Integer, CellText>();
    for (var cell : row) {
      if (cell == null || cell.getType() == CellType.EMPTY) {
        continue;
      }
      int column = cell.getColumnIndex();
      var letter = letters(column);
      var location =
          new Location.Cell(sheet, row.getRowNum(), headings.getOrDefault(column, letter));
      if (column >= MOST_COLUMNS) {
        throw new Refusal(
            location,
            FaultCode.TOO_LARGE,
            "Nhiều hơn " + MOST_COLUMNS + " cột",
            "More than " + MOST_COLUMNS + " columns");
      }
      var text = text(cell, location);
      if (!text.text().isEmpty()) {
        cells.put(column, text);
      }
    }
    if (row.getRowNum() == 1) {
      cells.forEach((column, text) -> headings.put(column, text.text()));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  private static CellText text(Cell cell, Location.Cell location) {
    return switch (cell.getValue()) {
      case BigDecimal number -> new CellText(CellText.Kind.NUMBER, number(number, cell), location);
      case null, default -> {
        var kind = cell.getType() == CellType.ERROR ? CellText.Kind.ERROR : CellText.Kind.TEXT;
        var raw = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        yield new CellText(kind, raw == null ? "" : normal(raw), location);
      }
    };
  }

  private static String number(BigDecimal stored, Cell cell) {
    var number = stored.round(SHEET_DIGITS);
    if (!Decimals.bounded(number)) {
      return cell.getRawValue(); // the notation refuses it and shows it
    }
    var format = cell.getDataFormatString();
    return format != null && format.contains("%")
        ? Decimals.plain(number.movePointRight(2)).toPlainString() + "%"
        : Decimals.plain(number).toPlainString();
  }

  /** Vietnamese as one code point a letter, however the file composes it. */
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  private static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
