package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.ranking.RankingScope;
import vn.parindex.text.Text;

/**
 * The ranking of a level that a document shows: a published version just as it was frozen, or,
 * while nothing is published, the newest ranking as a draft.
 *
 * @param version what was published; null for a draft
 * @param takenAt when the ranking was taken
 * @param lines units with a rank
 * @param unplaced units without
 * @param itemsOf points by sub-criterion, bonus or penalty of a unit; empty where they were not
 *     kept, without what was not scored
 */
record ShownRanking(
    @Nullable PublishedVersion version,
    Instant takenAt,
    List<Line> lines,
    List<Unplaced> unplaced,
    Function<String, Map<String, BigDecimal>> itemsOf) {

  ShownRanking {
    lines = List.copyOf(lines);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * A unit with a rank.
   *
   * @param self points by its own declared data; null in a published version, which leaves them out
   * @param appraised points after the second appraisal; null until they are locked, and as above
   * @param bonus points added; null in a draft
   * @param penalty points taken off; null in a draft
   * @param classification null below the lowest class
   * @param fields points by field
   */
  record Line(
      int rank,
      String unit,
      @Nullable String parent,
      @Nullable BigDecimal self,
      @Nullable BigDecimal appraised,
      BigDecimal survey,
      @Nullable BigDecimal bonus,
      @Nullable BigDecimal penalty,
      BigDecimal total,
      BigDecimal index,
      @Nullable Text classification,
      Map<RankingScope, Integer> ranksWithin,
      Map<String, OfField> fields) {

    Line {
      ranksWithin = Map.copyOf(ranksWithin);
      fields = Map.copyOf(fields);
    }
  }

  /** Points of a field and its maximum for the unit. */
  record OfField(BigDecimal points, BigDecimal max) {}

  /** A unit without a rank, and why, in Vietnamese. */
  record Unplaced(String unit, String why) {}

  boolean isDraft() {
    return version == null;
  }

  /** The line of a unit, if it has a rank. */
  Optional<Line> of(String unit) {
    return lines.stream().filter(line -> line.unit().equals(unit)).findFirst();
  }

  /** The line below a title that says whether it is final. */
  String edition(ZoneId zone) {
    return version == null
        ? "BẢN NHÁP - kết quả chưa công bố"
        : "Bản công bố số %d, ngày %s"
            .formatted(version.version(), Words.day(version.publishedAt(), zone));
  }

  /** By what anyone can tell that these are the published figures. */
  Optional<String> digest() {
    return Optional.ofNullable(version)
        .map(v -> "Mã SHA-256 của bản công bố số %d: %s".formatted(v.version(), v.digest()));
  }
}
