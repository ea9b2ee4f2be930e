package vn.parindex.exporting.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.evidence.Revisions;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.document.Table.Weight;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.sheet.Validation.Finding;
import vn.parindex.round.Unit;

/** Units without evidence, or with some that is missing, refused or never came; item by item. */
final class MissingEvidenceContent {

  private static final Set<String> OF_EVIDENCE =
      Set.of("MISSING_EVIDENCE", "REJECTED_EVIDENCE", "STILL_ANNOUNCED");

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("STT", 7, Align.CENTER),
          Column.of("Mã", 8, Align.CENTER),
          Column.of("Tiêu chí thành phần", 48, Align.LEFT),
          Column.of("Vấn đề", 36, Align.LEFT));

  private final Source source;
  private final SheetStore sheets;
  private final Map<String, Map<String, SubCriterion>> itemsByLevel = new HashMap<>();

  private MissingEvidenceContent(Source source) {
    this.source = source;
    this.sheets = new SheetStore(source.table());
  }

  static OfficialDocument of(Source source, Progress progress) throws CannotExport {
    return new MissingEvidenceContent(source).document(progress);
  }

  private OfficialDocument document(Progress progress) throws CannotExport {
    var rows = new ArrayList<Row>();
    var units = source.units();
    int concerned = 0;
    for (int at = 0; at < units.size(); at++) {
      var unit = units.get(at);
      var sheet = sheets.sheet(source.round().code(), unit.code());
      var own = rows(unit, sheet);
      boolean none = Revisions.current(sheet.evidence()).isEmpty();
      if (none || !own.isEmpty()) {
        rows.add(heading(++concerned, unit, none, own.size()));
        rows.addAll(own);
      }
      progress.at(at + 1, units.size());
    }
    return new OfficialDocument(
        source.letterhead(),
        "DANH SÁCH ĐƠN VỊ THIẾU TÀI LIỆU KIỂM CHỨNG NĂM " + source.round().year(),
        List.of(source.roundLine()),
        new Table(COLUMNS, rows),
        List.of(
            "Tổng số: %d/%d đơn vị, tính đến %s."
                .formatted(
                    concerned, units.size(), Words.time(source.job().at(), source.round().zone()))),
        false);
  }

  private static Row heading(int number, Unit unit, boolean none, int items) {
    return new Row(
        Weight.SECTION,
        List.of(
            new Cell.Count(number),
            Cell.blank(),
            Cell.of(unit.name()),
            Cell.of(none ? "chưa nộp tài liệu kiểm chứng nào" : "%d nội dung".formatted(items))));
  }

  private List<Row> rows(Unit unit, StoredSheet sheet) throws CannotExport {
    var items = items(unit.level());
    var rows = new ArrayList<Row>();
    sheet
        .validation()
        .ifPresent(
            validation ->
                validation.scores().stream()
                    .filter(score -> items.containsKey(score.code()))
                    .forEach(
                        score ->
                            score.findings().stream()
                                .filter(finding -> OF_EVIDENCE.contains(finding.code()))
                                .forEach(finding -> rows.add(row(score.code(), items, finding)))));
    return rows;
  }

  private static Row row(String code, Map<String, SubCriterion> items, Finding finding) {
    var item = items.get(code);
    return Row.of(
        Cell.blank(),
        Cell.of(code),
        Cell.of(item == null ? "" : item.name().vi()),
        Cell.of(finding.message().vi()));
  }

  private Map<String, SubCriterion> items(String level) throws CannotExport {
    var known = itemsByLevel.get(level);
    if (known == null) {
      known = new HashMap<>();
      for (var item : source.criteriaSet(level).items()) {
        known.put(item.code(), item);
      }
      itemsByLevel.put(level, known);
    }
    return known;
  }
}
