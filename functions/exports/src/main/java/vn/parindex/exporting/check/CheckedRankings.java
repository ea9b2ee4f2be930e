package vn.parindex.exporting.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Rows;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnitResult.FieldPoints;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.scoring.ParIndex;

/**
 * The rankings of a night: their rows are all there, each unit's points are the sum of its scores,
 * its index follows from them, and score-validation has given the same points.
 */
final class CheckedRankings {

  private final RoundStore rounds;
  private final SnapshotStore snapshots;

  CheckedRankings(AssessmentTable table, RoundStore rounds) {
    this.rounds = rounds;
    this.snapshots = new SnapshotStore(table);
  }

  List<Broken> broken(StoredRound round, Instant night) {
    var day = night.atZone(round.round().zone()).toLocalDate();
    var broken = new ArrayList<Broken>();
    for (var level : round.round().levels()) {
      snapshots
          .find(round.round().code(), level.code(), day)
          .ifPresent(
              snapshot -> addBroken(snapshot, rounds.criteriaSet(round, level.code()), broken));
    }
    return broken;
  }

  private void addBroken(Snapshot snapshot, CriteriaSet set, List<Broken> broken) {
    var where = "ranking %s %s".formatted(snapshot.level(), snapshot.night());
    snapshot
        .differing()
        .forEach(
            unit -> broken.add(new Broken(where + " " + unit, "its validated points are others")));
    Rows rows;
    try {
      rows = snapshots.rows(snapshot);
    } catch (ProblemException _) {
      broken.add(new Broken(where, "it points to rows that are not there"));
      return;
    }
    var results = snapshots.results(rows);
    // A ranking that was replaced while it was read takes its results along.
    if (results.size() == rows.ranked().size() || isStillThere(rows.snapshot())) {
      rows.ranked().forEach(row -> addBroken(where + " " + row.unit(), row, set, results, broken));
    }
  }

  private boolean isStillThere(Snapshot snapshot) {
    return snapshots
        .find(snapshot.round(), snapshot.level(), snapshot.night())
        .filter(now -> now.run().equals(snapshot.run()))
        .isPresent();
  }

  private static void addBroken(
      String where,
      RankedUnit row,
      CriteriaSet set,
      Map<String, UnitResult> results,
      List<Broken> broken) {
    var result = results.get(row.unit());
    if (result == null) {
      broken.add(new Broken(where, "it points to a result that is not there"));
      return;
    }
    var fields = sum(result.fields().stream().map(FieldPoints::points));
    if (fields.compareTo(scored(set, result)) != 0) {
      broken.add(new Broken(where, "its fields are not the sum of their scores"));
    }
    var total = fields.add(result.bonus()).subtract(result.penalty());
    if (clamped(total, row, set).compareTo(row.totalPoints()) != 0) {
      broken.add(new Broken(where, "its points are not the sum of its fields"));
    }
    if (row.indexPercent().compareTo(ParIndex.of(row.totalPoints(), row.maxPoints())) != 0) {
      broken.add(new Broken(where, "its index does not follow from its points"));
    }
  }

  /** The points of all sub-criteria. */
  private static BigDecimal scored(CriteriaSet set, UnitResult result) {
    var adjustments =
        set.adjustments().stream().map(it -> it.item().code()).collect(Collectors.toSet());
    return sum(
        result.items().stream()
            .filter(item -> !adjustments.contains(item.code()))
            .flatMap(item -> Stream.ofNullable(item.points())));
  }

  private static BigDecimal clamped(BigDecimal total, RankedUnit row, CriteriaSet set) {
    return set.adjustmentPolicy().clampTotal()
        ? total.max(BigDecimal.ZERO).min(row.maxPoints())
        : total;
  }

  private static BigDecimal sum(Stream<BigDecimal> points) {
    return points.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
