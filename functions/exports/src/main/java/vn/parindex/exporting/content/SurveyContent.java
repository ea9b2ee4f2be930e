package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.exporting.document.Cell;
import vn.parindex.exporting.document.OfficialDocument;
import vn.parindex.exporting.document.Table;
import vn.parindex.exporting.document.Table.Align;
import vn.parindex.exporting.document.Table.Column;
import vn.parindex.exporting.document.Table.Row;
import vn.parindex.exporting.document.Table.Weight;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.Rounding;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.survey.CellCounts;
import vn.parindex.survey.SmallCells;

/**
 * Ballots by level, group and unit, as the survey has left its counts in the tables. What few
 * ballots would tell is hidden, as on the survey's own board.
 */
final class SurveyContent {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("STT", 7, Align.CENTER),
          Column.of("Đơn vị được đánh giá", 34, Align.LEFT),
          Column.number("Chỉ tiêu phiếu", 9),
          Column.number("Phát ra", 8),
          Column.number("Thu về", 8),
          Column.number("Hợp lệ", 8),
          Column.number("Không hợp lệ", 8),
          Column.number("Tỷ lệ thu về (%)", 9));

  private record Group(String level, String code, String name) {}

  private record Line(String unit, CellCounts counts) {}

  private final Source source;
  private final AssessmentTable invitations;

  private SurveyContent(Source source, AssessmentTable invitations) {
    this.source = source;
    this.invitations = invitations;
  }

  /**
   * The document.
   *
   * @param invitations of which only the counts of cells are read
   */
  static OfficialDocument of(Source source, AssessmentTable invitations) throws CannotExport {
    return new SurveyContent(source, invitations).document();
  }

  private OfficialDocument document() throws CannotExport {
    var rows = new ArrayList<Row>();
    var lines = lines();
    for (var group : groups()) {
      var own = lines.getOrDefault(group.code(), List.of());
      var ofLevel =
          own.stream()
              .filter(line -> isOf(line.unit(), group.level()))
              .sorted(Comparator.comparingInt(line -> place(line.unit())))
              .toList();
      if (!ofLevel.isEmpty()) {
        add(group, ofLevel, rows);
      }
    }
    if (rows.isEmpty()) {
      throw new CannotExport(
          "Đợt này chưa có chỉ tiêu phiếu điều tra", "The survey has no quotas yet");
    }
    return new OfficialDocument(
        source.letterhead(),
        "THỐNG KÊ PHIẾU ĐIỀU TRA XÃ HỘI HỌC NĂM " + source.round().year(),
        List.of(source.roundLine()),
        new Table(COLUMNS, rows),
        List.of(
            "Ghi chú: nhóm dưới %d phiếu không hiện số thu về, để giữ bí mật người trả lời."
                .formatted(SmallCells.LEAST)),
        false);
  }

  private void add(Group group, List<Line> lines, List<Row> rows) {
    rows.add(
        Row.heading(
            "%s - người trả lời: %s"
                .formatted(
                    source.level(group.level()).name().vi().toUpperCase(VIETNAMESE),
                    group.name())));
    int number = 0;
    for (var line : lines) {
      rows.add(
          row(
              Weight.BODY,
              new Cell.Count(++number),
              source.name(line.unit()),
              SmallCells.shown(line.counts())));
    }
    rows.add(
        row(
            Weight.TOTAL,
            Cell.blank(),
            "Cộng",
            SmallCells.total(lines.stream().map(Line::counts).toList())));
  }

  private static Row row(Weight weight, Cell number, String name, CellCounts counts) {
    return new Row(
        weight,
        List.of(
            number,
            Cell.of(name),
            new Cell.Count(counts.quota()),
            new Cell.Count(counts.issued()),
            Cell.of(counts.returned()),
            Cell.of(counts.valid()),
            Cell.of(counts.invalid()),
            share(counts.returned(), counts.issued())));
  }

  private static Cell share(@Nullable Integer returned, int issued) {
    if (returned == null || issued == 0) {
      return Cell.blank();
    }
    var part = Exact.of(HUNDRED.multiply(BigDecimal.valueOf(returned)));
    return new Cell.Amount(Rounding.round(part.over(Exact.of(issued))));
  }

  private List<Group> groups() {
    return source.table().query(partition(), "QUESTIONNAIRE#").stream()
        .map(
            item -> {
              var codes = item.key().sk().split("#", -1);
              var name =
                  Json.mapper().readTree(item.text("doc")).path("groupName").path("vi").asString();
              return new Group(codes[1], codes[2], name);
            })
        .toList();
  }

  private Map<String, List<Line>> lines() {
    var counted = counted();
    var lines = new TreeMap<String, List<Line>>();
    for (var cell : invitations.query("CELLS#" + source.round().code())) {
      var codes = cell.key().sk().split("#", -1);
      var known = counted.getOrDefault(codes[0], Json.mapper().createObjectNode());
      lines
          .computeIfAbsent(codes[1], _ -> new ArrayList<>())
          .add(new Line(codes[0], counts(cell, known.path(codes[1]))));
    }
    return lines;
  }

  private static CellCounts counts(Item cell, JsonNode counted) {
    int quota = Math.toIntExact(cell.number("quota"));
    return new CellCounts(
        quota,
        quota - Math.toIntExact(cell.number("left")),
        Math.toIntExact(cell.number("returned")),
        counted.isObject() ? counted.path("valid").asInt() : null,
        counted.isObject() ? counted.path("invalid").asInt() : null);
  }

  private Map<String, JsonNode> counted() {
    var counted = new TreeMap<String, JsonNode>();
    for (var item : source.table().query(partition(), "COUNTS#")) {
      var unit = item.key().sk().substring("COUNTS#".length());
      counted.put(unit, Json.mapper().readTree(item.text("doc")));
    }
    return counted;
  }

  private boolean isOf(String unit, String level) {
    return source.unit(unit).filter(found -> found.level().equals(level)).isPresent();
  }

  private int place(String unit) {
    return source.unit(unit).map(source.allUnits()::indexOf).orElse(Integer.MAX_VALUE);
  }

  private String partition() {
    return "SURVEY#" + source.round().code();
  }
}
