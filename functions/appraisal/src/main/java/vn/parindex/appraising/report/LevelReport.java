package vn.parindex.appraising.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.publication.LeftOut;
import vn.parindex.ranking.RankingScope;
import vn.parindex.text.Text;

/**
 * What a district reports of its communes, as it is kept: their ranking with locked points.
 *
 * @param sentAt when
 * @param late whether that was after the deadline
 * @param reason why it was late; null if it was not
 * @param night the ranking that it reports
 * @param rankedAt when that ranking was taken
 * @param inputsHash what that ranking follows from
 * @param units its units, the best first
 * @param leftOut those that never submitted and have no rank, with the reason of their council
 */
record LevelReport(
    Instant sentAt,
    boolean late,
    @Nullable String reason,
    LocalDate night,
    Instant rankedAt,
    String inputsHash,
    List<Row> units,
    List<WithoutRank> leftOut) {

  LevelReport {
    units = List.copyOf(units);
    leftOut = List.copyOf(leftOut);
  }

  /** A unit that never submitted, and what its council has said to it. */
  record WithoutRank(String unit, Text reason) {}

  /**
   * One unit.
   *
   * @param rank among the units of the same district
   * @param rankInProvince among all units of the level; null if the round ranks no such list
   */
  record Row(
      int rank,
      @Nullable Integer rankInProvince,
      String unit,
      String unitName,
      @Nullable String parent,
      BigDecimal totalPoints,
      BigDecimal maxPoints,
      BigDecimal indexPercent,
      @Nullable Text classification) {

    static Row of(RankedUnit unit) {
      return new Row(
          unit.ranksWithin().getOrDefault(RankingScope.PARENT, unit.rank()),
          unit.ranksWithin().get(RankingScope.PROVINCE),
          unit.unit(),
          unit.unitName(),
          unit.parent(),
          unit.totalPoints(),
          unit.maxPoints(),
          unit.indexPercent(),
          unit.classification());
    }
  }

  static LevelReport of(
      Snapshot snapshot,
      List<RankedUnit> units,
      List<LeftOut> leftOut,
      Instant sentAt,
      @Nullable String reason) {
    return new LevelReport(
        sentAt,
        reason != null,
        reason,
        snapshot.night(),
        snapshot.trigger().time(),
        snapshot.inputsHash(),
        units.stream()
            .map(Row::of)
            .sorted(Comparator.comparingInt(Row::rank).thenComparing(Row::unit))
            .toList(),
        leftOut.stream().map(one -> new WithoutRank(one.unit(), one.reason())).toList());
  }
}
