package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.exporting.content.ShownRanking.Line;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.document.Table.Weight;
import vn.parindex.ranking.RankingScope;
import vn.parindex.round.Level;
import vn.parindex.round.Unit;

/** The ranking of a level, or of the units of one parent: as it was published, or a draft. */
final class RankingContent {

  private static final Locale VIETNAMESE = Locale.of("vi");

  /** A column of points, and whose they are. */
  private record Points(Column column, Function<Line, @Nullable BigDecimal> of) {}

  private static final Points SURVEY =
      new Points(Column.number("Điểm điều tra XHH", 9), Line::survey);
  private static final Points TOTAL = new Points(Column.number("Tổng điểm", 8), Line::total);
  private static final Points INDEX = new Points(Column.number("Chỉ số (%)", 8), Line::index);

  private static final List<Points> DRAFT =
      List.of(
          new Points(Column.number("Điểm tự đánh giá", 9), Line::self),
          new Points(Column.number("Điểm thẩm định", 9), Line::appraised),
          SURVEY,
          TOTAL,
          INDEX);

  private static final List<Points> PUBLISHED =
      List.of(
          SURVEY,
          new Points(Column.number("Điểm thưởng", 9), Line::bonus),
          new Points(Column.number("Điểm trừ", 9), Line::penalty),
          TOTAL,
          INDEX);

  private final Source source;
  private final ShownRanking ranking;
  private final List<Points> points;

  private RankingContent(Source source, ShownRanking ranking) {
    this.source = source;
    this.ranking = ranking;
    this.points = ranking.isDraft() ? DRAFT : PUBLISHED;
  }

  static OfficialDocument of(Source source, Rankings rankings) throws CannotExport {
    var level = source.level(Objects.requireNonNull(source.job().wanted().level()));
    var ranking = rankings.shown(source.round().code(), level.code());
    return new RankingContent(source, ranking).document(level);
  }

  private OfficialDocument document(Level level) {
    var within = source.job().wanted().within();
    var units = units(source.units());
    var ranked = ranking.lines().stream().filter(line -> units.contains(line.unit())).toList();
    var rows = new ArrayList<Row>();
    if (within == null && level.mainRanking() == RankingScope.PARENT) {
      rows.addAll(byParent(ranked));
    } else {
      rows.addAll(rows(ranked, within != null));
    }
    if (!ranked.isEmpty()) {
      rows.add(mean(ranked));
    }
    rows.addAll(unplaced(units));
    return new OfficialDocument(
        source.letterhead(),
        "BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM " + source.round().year(),
        List.of(source.scope(level), source.roundLine(), ranking.edition(source.round().zone())),
        new Table(columns(), rows),
        notes(ranked),
        false);
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Xếp hạng", 6, Align.CENTER));
    columns.add(Column.of("Tên đơn vị", 30, Align.LEFT));
    points.forEach(one -> columns.add(one.column()));
    columns.add(Column.of("Xếp loại", 10, Align.CENTER));
    return columns;
  }

  private static Set<String> units(List<Unit> units) {
    var codes = new HashSet<String>();
    units.forEach(unit -> codes.add(unit.code()));
    return codes;
  }

  private List<Row> byParent(List<Line> ranked) {
    var rows = new ArrayList<Row>();
    source.allUnits().stream()
        .map(Unit::code)
        .filter(code -> ranked.stream().anyMatch(line -> code.equals(line.parent())))
        .forEach(
            parent -> {
              rows.add(Row.heading(source.name(parent).toUpperCase(VIETNAMESE)));
              rows.addAll(
                  rows(ranked.stream().filter(l -> parent.equals(l.parent())).toList(), true));
            });
    return rows;
  }

  private List<Row> rows(List<Line> ranked, boolean withinParent) {
    return ranked.stream()
        .sorted(
            Comparator.comparingInt((Line line) -> rank(line, withinParent))
                .thenComparing(Line::unit))
        .map(line -> row(line, rank(line, withinParent)))
        .toList();
  }

  private Row row(Line line, int rank) {
    var classification = line.classification();
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Count(rank));
    cells.add(Cell.of(source.name(line.unit())));
    points.forEach(one -> cells.add(Cell.of(one.of().apply(line))));
    cells.add(Cell.of(classification == null ? "" : classification.vi()));
    return new Row(Weight.BODY, cells);
  }

  private static int rank(Line line, boolean withinParent) {
    return withinParent
        ? line.ranksWithin().getOrDefault(RankingScope.PARENT, line.rank())
        : line.rank();
  }

  private Row mean(List<Line> ranked) {
    var cells = new ArrayList<Cell>(List.of(Cell.blank(), Cell.of("Trung bình")));
    for (var one : points) {
      var values = ranked.stream().map(line -> Optional.ofNullable(one.of().apply(line))).toList();
      // A mean over some units only would look like one over all.
      cells.add(
          values.stream().allMatch(Optional::isPresent)
              ? Means.cell(values.stream().flatMap(Optional::stream).toList())
              : Cell.blank());
    }
    cells.add(Cell.blank());
    return new Row(Weight.TOTAL, cells);
  }

  private List<Row> unplaced(Set<String> units) {
    var without = ranking.unplaced().stream().filter(one -> units.contains(one.unit())).toList();
    var rows = new ArrayList<Row>();
    if (!without.isEmpty()) {
      rows.add(Row.heading(ranking.isDraft() ? "Chưa xếp hạng" : "Không xếp hạng"));
    }
    for (var one : without) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of("-"));
      cells.add(Cell.of("%s (%s)".formatted(source.name(one.unit()), one.why())));
      columns().stream().skip(2).forEach(_ -> cells.add(Cell.blank()));
      rows.add(new Row(Weight.BODY, cells));
    }
    return rows;
  }

  private List<String> notes(List<Line> ranked) {
    var notes = new ArrayList<String>();
    notes.add(
        "Ghi chú: số liệu xếp hạng lúc %s. Chỉ số (%%) = tổng điểm / điểm tối đa x 100."
            .formatted(Words.time(ranking.takenAt(), source.round().zone())));
    long open = ranked.stream().filter(line -> line.appraised() == null).count();
    if (ranking.isDraft() && open > 0) {
      notes.add(
          "Có %d đơn vị chưa chốt điểm thẩm định, được xếp hạng theo điểm tự đánh giá."
              .formatted(open));
    }
    ranking.digest().ifPresent(notes::add);
    return notes;
  }
}
