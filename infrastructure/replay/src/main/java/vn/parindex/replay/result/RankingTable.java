package vn.parindex.replay.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A ranking as an aligned table for people. */
public final class RankingTable {

  private static final String LINE = "%5s  %-7s %-7s %-44s %9s %9s %9s %9s %9s %9s  %s%n";

  private RankingTable() {}

  /** The table with a title, and the average and the classes below it. */
  public static String of(String title, List<RankingRow> rows) {
    var table = new StringBuilder("\n" + title + "\n");
    table.append(
        LINE.formatted(
            "Hạng",
            "Mã",
            "Cấp trên",
            "Đơn vị",
            "Tự chấm",
            "ĐTXHH",
            "Thẩm định",
            "Tổng",
            "Tối đa",
            "Chỉ số",
            "Xếp loại"));
    rows.forEach(
        row ->
            table.append(
                LINE.formatted(
                    row.rank(),
                    row.unitCode(),
                    row.parentCode(),
                    row.unitName(),
                    row.selfPoints(),
                    row.surveyPoints(),
                    row.appraisedPoints() == null ? "" : row.appraisedPoints(),
                    row.totalPoints(),
                    row.maxPoints(),
                    row.indexPercent() + "%",
                    row.classification())));
    return table.append(summary(rows)).toString();
  }

  private static String summary(List<RankingRow> rows) {
    var sum = rows.stream().map(RankingRow::indexPercent).reduce(BigDecimal.ZERO, BigDecimal::add);
    var average = sum.divide(new BigDecimal(Math.max(1, rows.size())), 2, RoundingMode.HALF_UP);
    Map<String, Long> classes =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    RankingRow::classification, TreeMap::new, Collectors.counting()));
    return "       Trung bình · average %s%%, %d đơn vị: %s%n"
        .formatted(average, rows.size(), classes);
  }
}
