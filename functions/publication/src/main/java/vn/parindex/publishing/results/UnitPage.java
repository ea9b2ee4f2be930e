package vn.parindex.publishing.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.RankedRow;
import vn.parindex.scoring.ParIndex;
import vn.parindex.text.Text;

/**
 * What was published of one unit.
 *
 * @param levelAverage mean of the index over all ranked units of the level
 * @param rankedUnits how many those are
 * @param result the unit's row
 * @param fieldLines its points by field beside what the level has
 */
record UnitPage(
    String round,
    Text roundName,
    int year,
    String level,
    Text levelName,
    Text title,
    int version,
    String digest,
    Instant publishedAt,
    @Nullable BigDecimal levelAverage,
    int rankedUnits,
    RankedRow result,
    List<FieldLine> fieldLines) {

  /**
   * A field of the unit.
   *
   * @param max the unit's denominator in the field
   * @param indexPercent points / denominator; null where nothing of the field applies
   * @param average mean of the level's points
   * @param rank among the level's units; null where nothing of the field applies
   */
  record FieldLine(
      String code,
      Text name,
      BigDecimal points,
      BigDecimal max,
      @Nullable BigDecimal indexPercent,
      @Nullable BigDecimal average,
      @Nullable Integer rank) {}

  static UnitPage of(PublishedVersion version, FrozenRanking content, RankedRow row) {
    return new UnitPage(
        content.round(),
        content.roundName(),
        content.year(),
        content.level(),
        content.levelName(),
        RankingPage.title(version),
        version.version(),
        version.digest(),
        version.publishedAt(),
        content.average(),
        content.rows().size(),
        row,
        row.fields().stream().map(points -> line(content, points)).toList());
  }

  private static FieldLine line(FrozenRanking content, RankedRow.FieldPoints points) {
    var field = content.fields().stream().filter(f -> f.code().equals(points.code())).findFirst();
    return new FieldLine(
        points.code(),
        field.map(FrozenRanking.FieldAverage::name).orElse(Text.EMPTY),
        points.points(),
        points.maxPoints(),
        points.maxPoints().signum() > 0 ? ParIndex.of(points.points(), points.maxPoints()) : null,
        field.map(FrozenRanking.FieldAverage::average).orElse(null),
        points.rank());
  }
}
