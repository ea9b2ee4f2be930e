package vn.parindex.exporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.Letterhead;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;

class FormulaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84 271",
        "-1+1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://x\",\"y\")",
        "＝1+1"
      })
  void wordsThatBeginAsAFormulaDoesStayWords(String words) throws IOException {
    var out = new ByteArrayOutputStream();
    new XlsxRenderer().render(document(words), out);

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
        var rows = workbook.getFirstSheet().openStream()) {
      var cells = rows.flatMap(row -> row.stream()).filter(cell -> cell != null).toList();
      assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
      assertThat(cells)
          .anyMatch(
              cell ->
                  cell.getType() == CellType.STRING
                      && cell.asString().strip().equals(words.strip()));
    }
  }

  @Test
  void markupAndControlCharactersInWordsAreWords() throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfRenderer()
        .render(document("<img src=\"file:///etc/passwd\"/> & \u0000\u0007 ]]> </td>"), out);

    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("<img src=\"file:///etc/passwd\"/> &", "]]> </td>");
    }
  }

  private static OfficialDocument document(String words) {
    return new OfficialDocument(
        new Letterhead(
            "UBND TỈNH BÌNH PHƯỚC",
            "SỞ NỘI VỤ",
            "BC-SNV",
            "Bình Phước",
            LocalDate.of(2023, 1, 20),
            "GIÁM ĐỐC"),
        "BẢNG THỬ",
        List.of(),
        new Table(
            List.of(Column.of("A", 10, Align.LEFT), Column.of("B", 80, Align.LEFT)),
            List.of(Row.of(new Cell.Count(1), Cell.of(words)))),
        List.of(),
        false);
  }
}
