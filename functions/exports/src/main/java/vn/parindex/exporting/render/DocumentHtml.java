package vn.parindex.exporting.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.Letterhead;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Row;

/** A document as XHTML for the PDF's layout. All words are escaped. */
final class DocumentHtml {

  static final String FONT = "Document Serif";

  private static final String STYLE = resource("document.css");

  /** More columns than this need smaller letters. */
  private static final int MANY_COLUMNS = 12;

  private final StringBuilder html = new StringBuilder(16_384);
  private final OfficialDocument document;

  private DocumentHtml(OfficialDocument document) {
    this.document = document;
  }

  static String of(OfficialDocument document) {
    return new DocumentHtml(document).write();
  }

  private String write() {
    html.append("<html lang=\"vi\"><head><title>").append(escaped(document.title()));
    html.append("</title><style>").append(STYLE);
    html.append("@page { size: A4 ").append(document.landscape() ? "landscape" : "portrait");
    html.append("; }</style></head><body>");
    head(document.letterhead());
    title();
    table(document.table());
    document.notes().forEach(note -> element("p", "note", note));
    foot(document.letterhead());
    return html.append("</body></html>").toString();
  }

  private void head(Letterhead head) {
    html.append("<table class=\"head\"><tr><td class=\"left\">");
    var superior = head.superior();
    if (superior != null) {
      element("div", "superior", superior);
    }
    element("div", "issuer", head.body());
    html.append("<div class=\"rule short\"></div>");
    element("div", "number", head.numberLine());
    html.append("</td><td class=\"right\">");
    element("div", "nation", Letterhead.NATION);
    element("div", "motto", Letterhead.MOTTO);
    html.append("<div class=\"rule long\"></div>");
    element("div", "date", head.dateLine());
    html.append("</td></tr></table>");
  }

  private void title() {
    element("h1", "title", document.title());
    document.subtitles().forEach(line -> element("p", "subtitle", line));
    html.append("<div class=\"rule title-rule\"></div>");
  }

  private void table(Table table) {
    boolean many = table.columns().size() > MANY_COLUMNS;
    html.append("<table class=\"grid").append(many ? " many" : "").append("\"><colgroup>");
    double all = table.columns().stream().mapToInt(Table.Column::width).sum();
    for (var column : table.columns()) {
      html.append(String.format(Locale.ROOT, "<col style=\"width:%.3f%%\"/>", width(column, all)));
    }
    html.append("</colgroup><thead>");
    columnHeads(table);
    html.append("</thead><tbody>");
    table.rows().forEach(row -> row(table, row));
    html.append("</tbody></table>");
  }

  private static double width(Table.Column column, double all) {
    return column.width() * 100 / all;
  }

  private void columnHeads(Table table) {
    html.append("<tr>");
    var below = new StringBuilder();
    for (int column = 0; column < table.columns().size(); column++) {
      var head = table.columns().get(column);
      if (head.group().isEmpty()) {
        html.append(table.hasGroups() ? "<th rowspan=\"2\">" : "<th>");
        html.append(escaped(head.title())).append("</th>");
      } else {
        int end = table.lastOfGroup(column);
        html.append("<th colspan=\"").append(end - column + 1).append("\">");
        html.append(escaped(head.group())).append("</th>");
        for (int one = column; one <= end; one++) {
          below.append("<th>").append(escaped(table.columns().get(one).title())).append("</th>");
        }
        column = end;
      }
    }
    html.append("</tr>");
    if (table.hasGroups()) {
      html.append("<tr>").append(below).append("</tr>");
    }
  }

  private void row(Table table, Row row) {
    html.append("<tr class=\"").append(row.weight().name().toLowerCase(Locale.ROOT)).append("\">");
    if (row.cells().size() == 1) {
      html.append("<td colspan=\"").append(table.columns().size()).append("\">");
      html.append(escaped(row.cells().getFirst().shown())).append("</td>");
    } else {
      for (int column = 0; column < row.cells().size(); column++) {
        cell(table.columns().get(column), row.cells().get(column));
      }
    }
    html.append("</tr>");
  }

  private void cell(Table.Column column, Cell cell) {
    html.append("<td class=\"").append(column.align().name().toLowerCase(Locale.ROOT));
    html.append("\">").append(escaped(cell.shown())).append("</td>");
  }

  private void foot(Letterhead head) {
    html.append("<table class=\"foot\"><tr><td class=\"left\">");
    element("div", "recipients", "Nơi nhận:");
    element("div", "recipient", "- Như trên;");
    element("div", "recipient", "- Lưu: VT.");
    html.append("</td><td class=\"right\">");
    for (var line : head.signer().split("\n", -1)) {
      element("div", "signer", line);
    }
    html.append("</td></tr></table>");
  }

  private void element(String name, String kind, String words) {
    html.append('<').append(name).append(" class=\"").append(kind).append("\">");
    html.append(escaped(words)).append("</").append(name).append('>');
  }

  private static String escaped(String words) {
    return PlainText.of(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream stream = DocumentHtml.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("No resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
