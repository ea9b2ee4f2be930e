package vn.parindex.exporting.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.Letterhead;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.document.Table.Weight;

/**
 * Writes a document as a workbook. Numbers are numbers, in the format of the reader's language; all
 * else is text, also what begins like a formula.
 */
public final class XlsxRenderer implements Renderer {

  private static final String FONT = "Times New Roman";
  private static final String AMOUNT = "#,##0.00";
  private static final String COUNT = "#,##0";
  private static final int BODY_SIZE = 12;
  private static final String SECTION_FILL = "E8EDF3";
  private static final String HEAD_FILL = "D9E2EC";

  @Override
  public void render(OfficialDocument document, OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "PAR Index", "1.0")) {
      var sheet = workbook.newWorksheet("Bieu");
      new Writing(sheet, document).write();
    }
  }

  /** One document on its way into a sheet. */
  private static final class Writing {

    private final Worksheet sheet;
    private final OfficialDocument document;
    private final int last;
    private int row;

    Writing(Worksheet sheet, OfficialDocument document) {
      this.sheet = sheet;
      this.document = document;
      this.last = document.table().columns().size() - 1;
    }

    void write() {
      setUpPage();
      head(document.letterhead());
      title();
      int first = row;
      columnHeads();
      sheet.repeatRows(first, row - 1);
      sheet.freezePane(0, row);
      document.table().rows().forEach(this::tableRow);
      notes();
      foot();
    }

    private void setUpPage() {
      sheet.paperSize(PaperSize.A4_PAPER);
      sheet.pageOrientation(document.landscape() ? "landscape" : "portrait");
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.leftMargin(1.2f);
      sheet.rightMargin(0.6f);
      sheet.topMargin(0.8f);
      sheet.bottomMargin(0.8f);
      sheet.footer("&P", Position.CENTER);
      var columns = document.table().columns();
      for (int column = 0; column <= last; column++) {
        sheet.width(column, columns.get(column).width() + 2.0);
      }
    }

    private void head(Letterhead head) {
      int middle = Math.max(0, Math.min(last - 1, split()));
      var superior = head.superior();
      across(superior == null ? "" : superior, 0, middle).set();
      across(Letterhead.NATION, middle + 1, last).bold().set();
      row++;
      across(head.body(), 0, middle).bold().set();
      across(Letterhead.MOTTO, middle + 1, last).bold().underlined().set();
      row++;
      across(head.numberLine(), 0, middle).set();
      across(head.dateLine(), middle + 1, last).italic().set();
      row += 2;
    }

    /** The last column of the left half by width. */
    private int split() {
      var columns = document.table().columns();
      int all = columns.stream().mapToInt(Table.Column::width).sum();
      int left = 0;
      int column = 0;
      while (column < last && (left + columns.get(column).width()) * 2 <= all) {
        left += columns.get(column).width();
        column++;
      }
      return Math.max(0, column - 1);
    }

    private void title() {
      across(document.title(), 0, last).bold().fontSize(14).set();
      sheet.rowHeight(row, 24);
      row++;
      for (var line : document.subtitles()) {
        across(line, 0, last).italic().set();
        row++;
      }
      row++;
    }

    private void columnHeads() {
      var table = document.table();
      boolean groups = table.hasGroups();
      for (int column = 0; column <= last; column++) {
        var head = table.columns().get(column);
        if (head.group().isEmpty()) {
          text(row, column, head.title());
          if (groups) {
            sheet.range(row, column, row + 1, column).merge();
          }
        } else {
          int end = table.lastOfGroup(column);
          text(row, column, head.group());
          if (end > column) {
            sheet.range(row, column, row, end).merge();
          }
          for (int one = column; one <= end; one++) {
            text(row + 1, one, table.columns().get(one).title());
          }
          column = end;
        }
      }
      int rows = groups ? 2 : 1;
      boxed(sheet.range(row, 0, row + rows - 1, last).style())
          .bold()
          .horizontalAlignment("center")
          .fillColor(HEAD_FILL)
          .set();
      row += rows;
    }

    private void tableRow(Row line) {
      if (line.cells().size() == 1) {
        value(0, line.cells().getFirst());
        sheet.range(row, 0, row, last).merge();
        boxed(sheet.range(row, 0, row, last).style()).bold().fillColor(SECTION_FILL).set();
      } else {
        for (int column = 0; column <= last; column++) {
          var cell = line.cells().get(column);
          value(column, cell);
          style(line.weight(), column, cell);
        }
      }
      row++;
    }

    private void style(Weight weight, int column, Cell cell) {
      var style =
          boxed(sheet.style(row, column))
              .horizontalAlignment(
                  switch (document.table().columns().get(column).align()) {
                    case LEFT -> "left";
                    case CENTER -> "center";
                    case RIGHT -> "right";
                  });
      if (weight != Weight.BODY) {
        style.bold();
      }
      if (weight == Weight.SUBSECTION) {
        style.italic();
      }
      if (weight == Weight.SECTION || weight == Weight.TOTAL) {
        style.fillColor(SECTION_FILL);
      }
      switch (cell) {
        case Cell.Amount(var _) -> style.format(AMOUNT);
        case Cell.Count(var _) -> style.format(COUNT);
        case Cell.Words(var _) -> style.format("@");
      }
      style.set();
    }

    private void value(int column, Cell cell) {
      switch (cell) {
        case Cell.Words(var words) -> text(row, column, words);
        case Cell.Amount(var amount) -> sheet.value(row, column, rounded(amount));
        case Cell.Count(var count) -> sheet.value(row, column, count);
      }
    }

    private static BigDecimal rounded(BigDecimal amount) {
      return vn.parindex.numbers.Rounding.round(amount);
    }

    private void notes() {
      row++;
      for (var note : document.notes()) {
        across(note, 0, last).italic().horizontalAlignment("left").set();
        row++;
      }
      row++;
    }

    private void foot() {
      int middle = Math.max(0, Math.min(last - 1, split()));
      across("Nơi nhận:", 0, middle).bold().italic().horizontalAlignment("left").set();
      for (var line : document.letterhead().signer().split("\n", -1)) {
        across(line, middle + 1, last).bold().set();
        row++;
      }
      across("- Như trên;", 0, middle).horizontalAlignment("left").set();
      row++;
      across("- Lưu: VT.", 0, middle).horizontalAlignment("left").set();
    }

    private StyleSetter across(String words, int from, int to) {
      text(row, from, words);
      var range = sheet.range(row, from, row, to);
      if (to > from) {
        range.merge();
      }
      return range
          .style()
          .fontName(FONT)
          .fontSize(BODY_SIZE)
          .wrapText(true)
          .verticalAlignment("center")
          .horizontalAlignment("center");
    }

    private static StyleSetter boxed(StyleSetter style) {
      return style
          .fontName(FONT)
          .fontSize(BODY_SIZE)
          .wrapText(true)
          .verticalAlignment("center")
          .borderStyle(BorderStyle.THIN);
    }

    private void text(int at, int column, String words) {
      sheet.value(at, column, PlainText.of(words));
    }
  }
}
