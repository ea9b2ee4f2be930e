package vn.parindex.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Rows;
import vn.parindex.platform.ranking.UnrankedUnit;
import vn.parindex.ranking.RankingScope;

/**
 * The ranking of a level as it is answered.
 *
 * @param within the parent whose units are shown; null for all
 * @param units units with a rank, the best first; groups one after the other where the level's main
 *     ranking is within the parent
 * @param unranked units without a rank, by code
 */
record RankingAnswer(
    String round,
    String level,
    LocalDate night,
    Instant takenAt,
    String inputsHash,
    @Nullable String within,
    List<RankedUnit> units,
    List<UnrankedUnit> unranked) {

  /** All units, by their rank in the level's main ranking. */
  static RankingAnswer of(Rows rows, RankingScope main) {
    var order = Comparator.comparingInt(RankedUnit::rank).thenComparing(RankedUnit::unit);
    return answer(
        rows,
        null,
        rows.ranked().stream()
            .sorted(
                main == RankingScope.PARENT
                    ? Comparator.comparing(RankingAnswer::group).thenComparing(order)
                    : order)
            .toList(),
        rows.unranked());
  }

  /** The units of one parent, by their rank among themselves. */
  static RankingAnswer within(Rows rows, String parent) {
    return answer(
        rows,
        parent,
        rows.ranked().stream()
            .filter(row -> parent.equals(row.parent()))
            .map(row -> row.rankedWithin(RankingScope.PARENT))
            .sorted(Comparator.comparingInt(RankedUnit::rank).thenComparing(RankedUnit::unit))
            .toList(),
        rows.unranked().stream().filter(row -> parent.equals(row.parent())).toList());
  }

  private static RankingAnswer answer(
      Rows rows, @Nullable String within, List<RankedUnit> units, List<UnrankedUnit> unranked) {
    var snapshot = rows.snapshot();
    return new RankingAnswer(
        snapshot.round(),
        snapshot.level(),
        snapshot.night(),
        snapshot.trigger().time(),
        snapshot.inputsHash(),
        within,
        units,
        unranked);
  }

  private static String group(RankedUnit row) {
    return Objects.requireNonNullElse(row.parent(), "");
  }
}
