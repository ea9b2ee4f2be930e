package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.Pass;
import vn.parindex.criteria.Adjustment;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.document.Table.Weight;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedPoints;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.round.RunBy;
import vn.parindex.round.Unit;

/**
 * One unit's sheet (bảng chấm điểm): what it declared, the first appraisal and the final points
 * side by side. Final are the published points; before that those that it is ranked by, once they
 * are locked. The unit itself sees what it declared, and the published points beside it.
 */
final class ScoreSheetContent {

  private final Source source;
  private final Unit unit;
  private final CriteriaSet set;
  private final List<SheetPoints> copies;
  private final boolean byUnit;
  private final @Nullable ShownRanking ranking;

  private ScoreSheetContent(
      Source source,
      Unit unit,
      CriteriaSet set,
      List<SheetPoints> copies,
      boolean byUnit,
      @Nullable ShownRanking ranking) {
    this.source = source;
    this.unit = unit;
    this.set = set;
    this.copies = copies;
    this.byUnit = byUnit;
    this.ranking = ranking;
  }

  /**
   * The sheet of a unit.
   *
   * @param shown the ranking of its level that is shown, if there is one
   */
  static OfficialDocument of(Source source, Unit unit, Optional<ShownRanking> shown)
      throws CannotExport {
    var round = source.round().code();
    boolean byUnit = source.job().grant().byUnit();
    var ranking = shown.filter(one -> !byUnit || !one.isDraft());
    var declared =
        SheetPoints.of(new SheetStore(source.table()).head(round, unit.code()).validation());
    var copies = new ArrayList<>(List.of(declared));
    if (!byUnit) {
      copies.add(
          SheetPoints.of(
              new AppraisalStore(source.table())
                  .points(round, unit.code(), Pass.FIRST)
                  .map(AppraisedPoints::points)));
    }
    if (!byUnit || ranking.isPresent()) {
      copies.add(ranking.map(one -> last(unit, one)).orElse(SheetPoints.NONE));
    }
    return new ScoreSheetContent(
            source, unit, source.criteriaSet(unit.level()), copies, byUnit, ranking.orElse(null))
        .document();
  }

  private static SheetPoints last(Unit unit, ShownRanking ranking) {
    return ranking
        .of(unit.code())
        .filter(line -> !ranking.isDraft() || line.appraised() != null)
        .map(
            line ->
                new SheetPoints(
                    ranking.itemsOf().apply(unit.code()), Map.of(), line.total(), line.index()))
        .orElse(SheetPoints.NONE);
  }

  private OfficialDocument document() {
    var subtitles = new ArrayList<String>();
    subtitles.add("Đơn vị: " + unit.name());
    if (unit.parent() != null && source.level(unit.level()).runBy() == RunBy.PARENT) {
      subtitles.add("Thuộc: " + source.name(unit.parent()));
    }
    subtitles.add(source.roundLine());
    if (ranking != null) {
      subtitles.add(ranking.edition(source.round().zone()));
    }
    return new OfficialDocument(
        source.letterhead(),
        "BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM " + source.round().year(),
        subtitles,
        new Table(columns(), rows()),
        notes(),
        false);
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("STT", 8, Align.CENTER));
    columns.add(Column.of("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", 34, Align.LEFT));
    columns.add(Column.number("Điểm tối đa", 8));
    columns.add(Column.number("Điểm tự đánh giá", 8));
    if (!byUnit) {
      columns.add(Column.number("Điểm thẩm định lần 1", 9));
    }
    if (!byUnit || ranking != null) {
      columns.add(Column.number("Điểm chốt", 8));
    }
    columns.add(Column.of("Cách tính (theo số liệu tự kê khai)", 25, Align.LEFT));
    return columns;
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var field : set.fields()) {
      rows.add(field(field));
      for (var criterion : field.criteria()) {
        if (!criterion.subCriteria().isEmpty()) {
          rows.add(
              row(
                  Weight.SUBSECTION,
                  criterion.code(),
                  criterion.name().vi(),
                  criterion.maxPoints(),
                  copy -> copy.sum(criterion.subCriteria()),
                  ""));
          criterion.subCriteria().forEach(item -> rows.add(item(item)));
        }
      }
    }
    adjustments(Adjustment.Kind.BONUS, "Điểm thưởng", rows);
    adjustments(Adjustment.Kind.PENALTY, "Điểm trừ", rows);
    rows.add(row(Weight.TOTAL, "", "Tổng cộng", set.maxPoints(), SheetPoints::total, ""));
    rows.add(row(Weight.TOTAL, "", "Chỉ số (%)", null, SheetPoints::index, ""));
    return rows;
  }

  private Row field(Field field) {
    var items =
        field.criteria().stream().map(Criterion::subCriteria).flatMap(List::stream).toList();
    return row(
        Weight.SECTION,
        field.code(),
        field.name().vi(),
        field.maxPoints(),
        copy -> copy.sum(items),
        "");
  }

  private void adjustments(Adjustment.Kind kind, String title, List<Row> rows) {
    var items =
        set.adjustments().stream().filter(one -> one.kind() == kind).map(Adjustment::item).toList();
    if (!items.isEmpty()) {
      rows.add(row(Weight.SECTION, "", title, null, copy -> copy.sum(items), ""));
      items.forEach(item -> rows.add(item(item)));
    }
  }

  private Row item(SubCriterion item) {
    var explained = copies.getFirst().explained().get(item.code());
    return row(
        Weight.BODY,
        item.code(),
        item.name().vi(),
        item.maxPoints(),
        copy -> copy.items().get(item.code()),
        explained == null ? "" : explained.vi());
  }

  private Row row(
      Weight weight,
      String code,
      String name,
      @Nullable BigDecimal max,
      Function<SheetPoints, @Nullable BigDecimal> points,
      String note) {
    var cells = new ArrayList<Cell>(List.of(Cell.of(code), Cell.of(name), Cell.of(max)));
    copies.forEach(copy -> cells.add(Cell.of(points.apply(copy))));
    cells.add(Cell.of(note));
    return new Row(weight, cells);
  }

  private List<String> notes() {
    if (ranking == null || ranking.isDraft()) {
      return List.of(
          byUnit
              ? "Ghi chú: bản của đơn vị, chỉ gồm điểm tự đánh giá; kết quả thẩm định có sau khi"
                  + " công bố. Ô trống: chưa có điểm."
              : "Ghi chú: điểm do hệ thống tính từ số liệu. Điểm chốt có khi đã khóa thẩm định lần"
                  + " 2 và đã xếp hạng. Ô trống: chưa có điểm.");
    }
    var notes = new ArrayList<String>();
    notes.add(
        "Ghi chú: điểm do hệ thống tính từ số liệu. Điểm chốt là điểm đã công bố. Ô trống: không có"
            + " điểm.");
    if (ranking.of(unit.code()).isPresent() && copies.getLast().items().isEmpty()) {
      notes.add(
          "Điểm chốt của từng tiêu chí không còn được lưu; tổng điểm và chỉ số là đã công bố.");
    }
    ranking.unplaced().stream()
        .filter(one -> one.unit().equals(unit.code()))
        .forEach(one -> notes.add("Đơn vị không xếp hạng: %s.".formatted(one.why())));
    ranking.digest().ifPresent(notes::add);
    return notes;
  }
}
