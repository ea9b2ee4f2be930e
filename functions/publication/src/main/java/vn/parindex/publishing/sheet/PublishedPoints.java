package vn.parindex.publishing.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnitResult.ItemPoints;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.FrozenRanking.UnrankedRow;
import vn.parindex.publication.RankedRow;

/**
 * The points of a unit in the newest published version of its level.
 *
 * @param version of the ranking
 * @param digest SHA-256 in hex of what was frozen
 * @param result the unit's row; null if it has no rank
 * @param unranked why it has no rank; null if it has one
 * @param itemsKept whether the points of sub-criteria are still there: they are not public and were
 *     not frozen
 * @param items points of every sub-criterion, bonus and penalty, in the set's order
 */
record PublishedPoints(
    String round,
    String level,
    String unit,
    int version,
    String digest,
    Instant publishedAt,
    @Nullable RankedRow result,
    @Nullable UnrankedRow unranked,
    boolean itemsKept,
    List<Item> items) {

  /**
   * Points of a sub-criterion, bonus or penalty.
   *
   * @param points null unless scored
   */
  record Item(String code, String outcome, @Nullable BigDecimal points) {

    static Item of(ItemPoints item) {
      return new Item(item.code(), item.outcome(), item.points());
    }
  }

  static PublishedPoints of(
      PublishedVersion version, FrozenRanking content, String unit, Optional<UnitResult> result) {
    return new PublishedPoints(
        version.round(),
        version.level(),
        unit,
        version.version(),
        version.digest(),
        version.publishedAt(),
        content.row(unit).orElse(null),
        content.unranked().stream()
            .filter(row -> row.unitCode().equals(unit))
            .findFirst()
            .orElse(null),
        result.isPresent(),
        result.stream().flatMap(one -> one.items().stream()).map(Item::of).toList());
  }
}
