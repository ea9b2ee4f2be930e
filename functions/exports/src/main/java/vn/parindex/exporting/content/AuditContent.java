package vn.parindex.exporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.exporting.audit.AuditLog;
import vn.parindex.exporting.audit.AuditLog.Line;
import vn.parindex.exporting.audit.AuditLog.Place;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.order.AuditFilter;
import vn.parindex.exporting.order.ExportFormat;
import vn.parindex.platform.json.Json;

/** An extract of the audit log: who did what, when, before and after. */
final class AuditContent {

  private static final int PAGE = 500;
  private static final int LONGEST_VALUE = 300;

  /** A workbook holds a million rows, a PDF of so many entries some thousand pages. */
  private static final int MOST_IN_WORKBOOK = 100_000;

  private static final int MOST_IN_PDF = 3_000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("STT", 7, Align.CENTER),
          Column.of("Thời điểm", 13, Align.CENTER),
          Column.of("Đối tượng", 15, Align.LEFT),
          Column.of("Mục số", 7, Align.CENTER),
          Column.of("Tài khoản", 14, Align.LEFT),
          Column.of("Thao tác", 14, Align.LEFT),
          Column.of("Lý do", 14, Align.LEFT),
          Column.of("Trước", 20, Align.LEFT),
          Column.of("Sau", 20, Align.LEFT),
          Column.of("Mã băm", 13, Align.LEFT));

  private AuditContent() {}

  static OfficialDocument of(Source source, Progress progress) throws CannotExport {
    var wanted = source.job().wanted();
    int most = wanted.format() == ExportFormat.PDF ? MOST_IN_PDF : MOST_IN_WORKBOOK;
    var rows = new ArrayList<Row>();
    var log = new AuditLog(source.table(), source.rounds());
    @Nullable Place after = null;
    do {
      var page = log.page(source.round().code(), wanted.audit(), after, PAGE);
      for (var line : page.lines()) {
        rows.add(row(source, rows.size() + 1, line));
      }
      if (rows.size() > most) {
        throw new CannotExport(
            "Quá %d mục; hãy lọc hẹp hơn hoặc xuất XLSX".formatted(most),
            "More than %d entries; filter them or order XLSX".formatted(most));
      }
      after = page.next();
      progress.at(rows.size(), after == null ? rows.size() : rows.size() + 1);
    } while (after != null);
    return new OfficialDocument(
        source.letterhead(),
        "TRÍCH NHẬT KÝ HỆ THỐNG",
        List.of(filter(source, wanted.audit()), source.roundLine()),
        new Table(COLUMNS, rows),
        List.of(
            "Ghi chú: %d mục. Giá trị dài được cắt ở %d ký tự; mã băm là 10 ký tự đầu của SHA-256."
                .formatted(rows.size(), LONGEST_VALUE)),
        true);
  }

  private static String filter(Source source, AuditFilter filter) {
    var zone = source.round().zone();
    var parts = new ArrayList<String>();
    if (filter.object() != null) {
      parts.add("đối tượng " + filter.object());
    }
    if (filter.actor() != null) {
      parts.add("tài khoản " + filter.actor());
    }
    if (filter.from() != null) {
      parts.add("từ " + Words.time(filter.from(), zone));
    }
    if (filter.to() != null) {
      parts.add("trước " + Words.time(filter.to(), zone));
    }
    return parts.isEmpty()
        ? "Toàn bộ các mục"
        : "Lọc theo: " + parts.stream().collect(Collectors.joining("; "));
  }

  private static Row row(Source source, int number, Line line) {
    var entry = line.entry();
    return Row.of(
        new Cell.Count(number),
        Cell.of(Words.second(entry.time(), source.round().zone())),
        Cell.of(line.object()),
        new Cell.Count(entry.number()),
        Cell.of(entry.account()),
        Cell.of(entry.action()),
        Cell.of(entry.reason()),
        Cell.of(value(entry.before())),
        Cell.of(value(entry.after())),
        Cell.of(line.hash().substring(0, Math.min(10, line.hash().length()))));
  }

  private static String value(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    var text = Json.write(value);
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }
}
