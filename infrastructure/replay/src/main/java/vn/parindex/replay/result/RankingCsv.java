package vn.parindex.replay.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ranking as CSV: RFC 4180 quoting, UTF-8 without a mark, decimal point, lines end with LF. */
public final class RankingCsv {

  private static final String HEADER =
      "rank,unitCode,unitName,parentCode,selfPoints,surveyPoints,appraisedPoints,totalPoints,maxPoints,indexPercent,classification\n";

  private RankingCsv() {}

  /** Writes the rows in their order. */
  public static void write(Path file, List<RankingRow> rows) throws IOException {
    Files.writeString(file, text(rows));
  }

  static String text(List<RankingRow> rows) {
    return rows.stream().map(RankingCsv::line).collect(Collectors.joining("", HEADER, ""));
  }

  private static String line(RankingRow row) {
    return Stream.of(
                Integer.toString(row.rank()),
                row.unitCode(),
                row.unitName(),
                row.parentCode(),
                row.selfPoints().toPlainString(),
                row.surveyPoints().toPlainString(),
                row.appraisedPoints() == null ? "" : row.appraisedPoints().toPlainString(),
                row.totalPoints().toPlainString(),
                row.maxPoints().toPlainString(),
                row.indexPercent().toPlainString(),
                row.classification())
            .map(RankingCsv::quoted)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
