package vn.parindex.publishing.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.platform.http.Response;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.RankedRow;

/**
 * A published ranking as CSV for programs (RFC 4180, UTF-8, decimal point): one row a unit, the
 * points of each field in a column {@code field} with its code.
 */
final class RankingCsv {

  private static final List<String> BEFORE_FIELDS =
      List.of(
          "rank",
          "unitCode",
          "unitName",
          "parent",
          "parentName",
          "totalPoints",
          "maxPoints",
          "surveyPoints",
          "bonus",
          "penalty",
          "indexPercent",
          "classification");
  private static final List<String> AFTER_FIELDS =
      List.of("lastYearRank", "lastYearIndexPercent", "changeOfRank", "changeOfIndexPercent");

  private RankingCsv() {}

  static Response of(FrozenRanking content) {
    return new Response(
        200,
        Map.of(
            "content-type", "text/csv; charset=utf-8; header=present",
            "x-content-type-options", "nosniff"),
        text(content));
  }

  private static String text(FrozenRanking content) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      var heading = new ArrayList<>(BEFORE_FIELDS);
      content.fields().forEach(field -> heading.add("field" + field.code()));
      heading.addAll(AFTER_FIELDS);
      csv.writeRecord(heading);
      content.rows().forEach(row -> csv.writeRecord(cells(content, row)));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    return text.toString();
  }

  private static List<String> cells(FrozenRanking content, RankedRow row) {
    var cells = new ArrayList<String>();
    cells.add(Integer.toString(row.rank()));
    cells.add(row.unitCode());
    cells.add(row.unitName());
    cells.add(Objects.requireNonNullElse(row.parent(), ""));
    cells.add(Objects.requireNonNullElse(row.parentName(), ""));
    for (var number :
        List.of(
            row.totalPoints(),
            row.maxPoints(),
            row.surveyPoints(),
            row.bonus(),
            row.penalty(),
            row.indexPercent())) {
      cells.add(number.toPlainString());
    }
    cells.add(row.classification() == null ? "" : row.classification().vi());
    for (var field : content.fields()) {
      cells.add(
          row.fields().stream()
              .filter(points -> points.code().equals(field.code()))
              .findFirst()
              .map(points -> points.points().toPlainString())
              .orElse(""));
    }
    var before = row.lastYear();
    var change = row.change();
    cells.add(before == null ? "" : Integer.toString(before.rank()));
    cells.add(before == null ? "" : before.indexPercent().toPlainString());
    cells.add(change == null ? "" : Integer.toString(change.rank()));
    cells.add(change == null ? "" : change.indexPercent().toPlainString());
    return cells;
  }
}
