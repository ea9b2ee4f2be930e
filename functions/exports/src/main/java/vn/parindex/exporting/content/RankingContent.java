package vn.parindex.exporting.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.document.Table.Weight;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.ranking.RankingScope;
import vn.parindex.round.Level;
import vn.parindex.round.Unit;

/** The ranking of a level, or of the units of one parent. */
final class RankingContent {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("Xếp hạng", 6, Align.CENTER),
          Column.of("Tên đơn vị", 30, Align.LEFT),
          Column.number("Điểm tự đánh giá", 9),
          Column.number("Điểm thẩm định", 9),
          Column.number("Điểm điều tra XHH", 9),
          Column.number("Tổng điểm", 8),
          Column.number("Chỉ số (%)", 8),
          Column.of("Xếp loại", 10, Align.CENTER));

  private RankingContent() {}

  static OfficialDocument of(Source source) throws CannotExport {
    var wanted = source.job().wanted();
    var level = source.level(Objects.requireNonNull(wanted.level()));
    var ranking = RankingTable.newest(source.table(), source.round().code(), level.code());
    var units = units(source.units());
    var ranked = ranking.ranked().stream().filter(row -> units.contains(row.unit())).toList();
    boolean grouped = wanted.within() == null && level.mainRanking() == RankingScope.PARENT;
    var rows = new ArrayList<Row>();
    if (grouped) {
      byParent(source, ranked, rows);
    } else {
      rows.addAll(rows(source, ranked, wanted.within() != null));
    }
    mean(ranked).ifPresent(rows::add);
    unranked(source, ranking, units, rows);
    return new OfficialDocument(
        source.letterhead(),
        "BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM " + source.round().year(),
        List.of(scope(source, level), source.roundLine()),
        new Table(COLUMNS, rows),
        notes(source, ranking, ranked),
        false);
  }

  private static Set<String> units(List<Unit> units) {
    var codes = new HashSet<String>();
    units.forEach(unit -> codes.add(unit.code()));
    return codes;
  }

  private static String scope(Source source, Level level) {
    var within = source.job().wanted().within();
    var scope = level.name().vi();
    return within == null ? scope : scope + " thuộc " + source.name(within);
  }

  private static void byParent(Source source, List<RankedUnit> ranked, List<Row> rows) {
    var parents =
        source.allUnits().stream()
            .map(Unit::code)
            .filter(code -> ranked.stream().anyMatch(row -> code.equals(row.parent())))
            .toList();
    for (var parent : parents) {
      rows.add(Row.heading(source.name(parent).toUpperCase(VIETNAMESE)));
      var own = ranked.stream().filter(row -> parent.equals(row.parent())).toList();
      rows.addAll(rows(source, own, true));
    }
  }

  private static List<Row> rows(Source source, List<RankedUnit> ranked, boolean withinParent) {
    return ranked.stream()
        .sorted(
            Comparator.comparingInt((RankedUnit row) -> rank(row, withinParent))
                .thenComparing(RankedUnit::unit))
        .map(
            row ->
                Row.of(
                    new Cell.Count(rank(row, withinParent)),
                    Cell.of(source.name(row.unit())),
                    new Cell.Amount(row.selfPoints()),
                    Cell.of(row.appraisedPoints()),
                    new Cell.Amount(row.surveyPoints()),
                    new Cell.Amount(row.totalPoints()),
                    new Cell.Amount(row.indexPercent()),
                    Cell.of(name(row))))
        .toList();
  }

  private static int rank(RankedUnit row, boolean withinParent) {
    return withinParent
        ? row.ranksWithin().getOrDefault(RankingScope.PARENT, row.rank())
        : row.rank();
  }

  private static String name(RankedUnit row) {
    var classification = row.classification();
    return classification == null ? "" : classification.vi();
  }

  private static Optional<Row> mean(List<RankedUnit> ranked) {
    return Means.of(ranked.stream().map(RankedUnit::indexPercent).toList())
        .map(
            mean ->
                new Row(
                    Weight.TOTAL,
                    List.of(
                        Cell.blank(),
                        Cell.of("Trung bình"),
                        Means.cell(ranked.stream().map(RankedUnit::selfPoints).toList()),
                        ranked.stream().allMatch(row -> row.appraisedPoints() != null)
                            ? Means.cell(
                                ranked.stream()
                                    .map(RankedUnit::appraisedPoints)
                                    .filter(Objects::nonNull)
                                    .toList())
                            : Cell.blank(),
                        Means.cell(ranked.stream().map(RankedUnit::surveyPoints).toList()),
                        Means.cell(ranked.stream().map(RankedUnit::totalPoints).toList()),
                        new Cell.Amount(mean),
                        Cell.blank())));
  }

  private static void unranked(
      Source source, RankingTable ranking, Set<String> units, List<Row> rows) {
    var without = ranking.unranked().stream().filter(row -> units.contains(row.unit())).toList();
    if (!without.isEmpty()) {
      rows.add(Row.heading("Chưa xếp hạng"));
      without.forEach(
          row ->
              rows.add(
                  Row.of(
                      Cell.of("-"),
                      Cell.of(source.name(row.unit()) + " (" + row.message().vi() + ")"),
                      Cell.blank(),
                      Cell.blank(),
                      Cell.blank(),
                      Cell.blank(),
                      Cell.blank(),
                      Cell.blank())));
    }
  }

  private static List<String> notes(Source source, RankingTable ranking, List<RankedUnit> ranked) {
    var notes = new ArrayList<String>();
    notes.add(
        "Ghi chú: số liệu xếp hạng lúc %s. Chỉ số (%%) = tổng điểm / điểm tối đa x 100."
            .formatted(Words.time(ranking.takenAt(), source.round().zone())));
    long open = ranked.stream().filter(row -> row.appraisedPoints() == null).count();
    if (open > 0) {
      notes.add(
          "Có %d đơn vị chưa chốt điểm thẩm định, được xếp hạng theo điểm tự đánh giá."
              .formatted(open));
    }
    return notes;
  }
}
