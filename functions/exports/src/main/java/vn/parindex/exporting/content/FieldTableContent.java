package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Field;
import vn.parindex.exporting.content.ShownRanking.Line;
import vn.parindex.exporting.content.ShownRanking.OfField;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.document.Table.Weight;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.Rounding;
import vn.parindex.round.Unit;

/** Units by fields: points and index of every field, then the whole (domain notes, section 4). */
final class FieldTableContent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Source source;
  private final CriteriaSet set;
  private final ShownRanking ranking;

  private FieldTableContent(Source source, CriteriaSet set, ShownRanking ranking) {
    this.source = source;
    this.set = set;
    this.ranking = ranking;
  }

  static OfficialDocument of(Source source, Rankings rankings) throws CannotExport {
    var level = source.level(Objects.requireNonNull(source.job().wanted().level()));
    var content =
        new FieldTableContent(
            source,
            source.criteriaSet(level.code()),
            rankings.shown(source.round().code(), level.code()));
    return new OfficialDocument(
        source.letterhead(),
        "BẢNG TỔNG HỢP ĐIỂM THEO LĨNH VỰC NĂM " + source.round().year(),
        List.of(
            source.scope(level),
            source.roundLine(),
            content.ranking.edition(source.round().zone())),
        new Table(content.columns(), content.rows()),
        content.notes(),
        true);
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("STT", 6, Align.CENTER));
    columns.add(Column.of("Tên đơn vị", 24, Align.LEFT));
    for (var field : set.fields()) {
      var group = "Lĩnh vực " + field.code();
      columns.add(Column.number("Điểm", 7, group));
      columns.add(Column.number("%", 7, group));
    }
    columns.add(Column.number("Điểm", 7, "Tổng hợp"));
    columns.add(Column.number("%", 7, "Tổng hợp"));
    return columns;
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(maximum());
    var ranked = new ArrayList<Line>();
    int number = 0;
    for (var unit : source.units()) {
      var row = ranking.of(unit.code());
      row.ifPresent(ranked::add);
      rows.add(unit(++number, unit, row.orElse(null)));
    }
    if (!ranked.isEmpty()) {
      rows.add(mean(ranked));
    }
    return rows;
  }

  private Row maximum() {
    var cells = new ArrayList<Cell>(List.of(Cell.blank(), Cell.of("Điểm tối đa")));
    for (var field : set.fields()) {
      cells.add(new Cell.Amount(field.maxPoints()));
      cells.add(Cell.blank());
    }
    cells.add(new Cell.Amount(set.maxPoints()));
    cells.add(Cell.blank());
    return new Row(Weight.TOTAL, cells);
  }

  private Row unit(int number, Unit unit, @Nullable Line row) {
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Count(number));
    cells.add(Cell.of(unit.name()));
    for (var field : set.fields()) {
      var points = row == null ? null : row.fields().get(field.code());
      cells.add(Cell.of(points == null ? null : points.points()));
      cells.add(points == null ? Cell.blank() : percent(points));
    }
    cells.add(Cell.of(row == null ? null : row.total()));
    cells.add(Cell.of(row == null ? null : row.index()));
    return new Row(Weight.BODY, cells);
  }

  private Row mean(List<Line> ranked) {
    var cells = new ArrayList<Cell>(List.of(Cell.blank(), Cell.of("Trung bình")));
    for (var field : set.fields()) {
      cells.add(Means.cell(pointsOf(ranked, field)));
      cells.add(Means.cell(percentsOf(ranked, field)));
    }
    cells.add(Means.cell(ranked.stream().map(Line::total).toList()));
    cells.add(Means.cell(ranked.stream().map(Line::index).toList()));
    return new Row(Weight.TOTAL, cells);
  }

  private List<BigDecimal> pointsOf(List<Line> ranked, Field field) {
    return ranked.stream()
        .map(row -> row.fields().get(field.code()))
        .filter(Objects::nonNull)
        .map(OfField::points)
        .toList();
  }

  private List<BigDecimal> percentsOf(List<Line> ranked, Field field) {
    return ranked.stream()
        .map(row -> row.fields().get(field.code()))
        .filter(Objects::nonNull)
        .filter(points -> points.max().signum() > 0)
        .map(FieldTableContent::share)
        .toList();
  }

  private static Cell percent(OfField points) {
    return points.max().signum() == 0 ? Cell.blank() : new Cell.Amount(share(points));
  }

  private static BigDecimal share(OfField points) {
    return Rounding.round(Exact.of(points.points().multiply(HUNDRED)).over(Exact.of(points.max())));
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add(
        "Ghi chú: số liệu xếp hạng lúc %s. %% = điểm / điểm tối đa của đơn vị x 100; ô trống: đơn vị chưa xếp hạng hoặc không áp dụng."
            .formatted(Words.time(ranking.takenAt(), source.round().zone())));
    ranking.digest().ifPresent(notes::add);
    set.fields().forEach(f -> notes.add("Lĩnh vực " + f.code() + ": " + f.name().vi() + "."));
    return notes;
  }
}
