package vn.parindex.publishing.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.FrozenRanking.ClassCount;
import vn.parindex.publication.FrozenRanking.FieldAverage;
import vn.parindex.publication.FrozenRanking.UnrankedRow;
import vn.parindex.publication.RankedRow;
import vn.parindex.text.Text;

/**
 * The published ranking of a level, as open data.
 *
 * @param version of the ranking, 1 for the first
 * @param digest SHA-256 in hex of what was frozen
 * @param note what was corrected and why; null for the first version
 * @param lastYear the round that changes refer to; null if none was published
 * @param average mean of the index
 * @param rows units with a rank, in the order of publication
 * @param unranked units without
 */
record RankingPage(
    String round,
    Text roundName,
    int year,
    String level,
    Text levelName,
    Text title,
    int version,
    String digest,
    Instant publishedAt,
    @Nullable Text note,
    LocalDate night,
    @Nullable String lastYear,
    @Nullable BigDecimal average,
    List<ClassCount> classCounts,
    List<FieldAverage> fields,
    List<RankedRow> rows,
    List<UnrankedRow> unranked) {

  static RankingPage of(PublishedVersion version, FrozenRanking content) {
    return new RankingPage(
        content.round(),
        content.roundName(),
        content.year(),
        content.level(),
        content.levelName(),
        title(version),
        version.version(),
        version.digest(),
        version.publishedAt(),
        version.note(),
        content.night(),
        content.lastYear(),
        content.average(),
        content.classCounts(),
        content.fields(),
        content.rows(),
        content.unranked());
  }

  /** The heading of everything about a level of a round. */
  static Text title(PublishedVersion version) {
    return new Text(
        "Chỉ số cải cách hành chính năm %d: %s".formatted(version.year(), version.levelName().vi()),
        "Public Administration Reform Index %d: %s"
            .formatted(version.year(), version.levelName().en()));
  }
}
