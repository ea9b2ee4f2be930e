package vn.parindex.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.Field;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.Rounding;
import vn.parindex.publication.FrozenRanking.ClassCount;
import vn.parindex.publication.FrozenRanking.FieldAverage;
import vn.parindex.publication.RankedRow.FieldPoints;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.ClassTable;
import vn.parindex.text.Text;

/** Computes what a published ranking says beyond its rows: means, counts, ranks within fields. */
public final class Freezing {

  private Freezing() {}

  /** The mean, two decimals, half up; null of nothing. */
  public static @Nullable BigDecimal average(Collection<BigDecimal> values) {
    if (values.isEmpty()) {
      return null;
    }
    var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Rounding.round(Exact.of(sum).over(Exact.of(values.size())));
  }

  /** How many units each class has, none left out; those below the lowest class last. */
  public static List<ClassCount> classCounts(ClassTable table, List<RankedRow> rows) {
    var counts = new ArrayList<ClassCount>();
    for (ClassBand band : table.bands()) {
      counts.add(new ClassCount(band.label(), count(rows, band.label())));
    }
    int below = count(rows, null);
    if (below > 0) {
      counts.add(new ClassCount(null, below));
    }
    return List.copyOf(counts);
  }

  private static int count(List<RankedRow> rows, @Nullable Text label) {
    return Math.toIntExact(
        rows.stream().filter(row -> Objects.equals(row.classification(), label)).count());
  }

  /** The means of the fields. */
  public static List<FieldAverage> averages(List<Field> fields, List<RankedRow> rows) {
    return fields.stream()
        .map(
            field ->
                new FieldAverage(
                    field.code(),
                    field.name(),
                    field.maxPoints(),
                    average(
                        rows.stream()
                            .flatMap(row -> row.fields().stream())
                            .filter(points -> points.code().equals(field.code()))
                            .map(FieldPoints::points)
                            .toList())))
        .toList();
  }

  /** The rows with the ranks of their fields: competition ranks by points / denominator. */
  public static List<RankedRow> rankedByField(List<RankedRow> rows) {
    var ranks = new HashMap<String, Map<Exact, Integer>>();
    rows.stream()
        .flatMap(row -> row.fields().stream())
        .map(FieldPoints::code)
        .distinct()
        .forEach(code -> ranks.put(code, ranks(code, rows)));
    return rows.stream().map(row -> withFields(row, ranked(row.fields(), ranks))).toList();
  }

  private static Map<Exact, Integer> ranks(String code, List<RankedRow> rows) {
    var ranks = new HashMap<Exact, Integer>();
    var shares =
        rows.stream()
            .flatMap(row -> row.fields().stream())
            .filter(points -> points.code().equals(code) && points.maxPoints().signum() > 0)
            .map(Freezing::share)
            .sorted(Comparator.reverseOrder())
            .toList();
    for (int i = 0; i < shares.size(); i++) {
      ranks.putIfAbsent(shares.get(i), i + 1);
    }
    return ranks;
  }

  private static Exact share(FieldPoints points) {
    return Exact.of(points.points()).over(Exact.of(points.maxPoints()));
  }

  private static List<FieldPoints> ranked(
      List<FieldPoints> fields, Map<String, Map<Exact, Integer>> ranks) {
    return fields.stream()
        .map(
            points ->
                new FieldPoints(
                    points.code(),
                    points.points(),
                    points.maxPoints(),
                    points.maxPoints().signum() > 0
                        ? ranks.getOrDefault(points.code(), Map.of()).get(share(points))
                        : null))
        .toList();
  }

  private static RankedRow withFields(RankedRow row, List<FieldPoints> fields) {
    return new RankedRow(
        row.rank(),
        row.unitCode(),
        row.unitName(),
        row.parent(),
        row.parentName(),
        row.totalPoints(),
        row.maxPoints(),
        row.surveyPoints(),
        row.bonus(),
        row.penalty(),
        row.indexPercent(),
        row.classification(),
        row.ranksWithin(),
        fields,
        row.lastYear(),
        row.change());
  }

  /** The change of a row on last year; null if the unit was in none. */
  public static RankedRow.@Nullable Change change(
      RankedRow.@Nullable LastYear before, int rank, BigDecimal index) {
    return before == null ? null : RankedRow.Change.on(before, rank, index);
  }
}
