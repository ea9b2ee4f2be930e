package vn.parindex.publishing;

import static vn.parindex.platform.testing.TableRound.ROUND;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.platform.ranking.LevelResult;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.RankingInputs;
import vn.parindex.platform.ranking.RunId;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnitResult.FieldPoints;
import vn.parindex.platform.ranking.UnitResult.ItemPoints;
import vn.parindex.platform.ranking.UnrankedUnit;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.Unranked;
import vn.parindex.round.Unit;
import vn.parindex.scoring.ParIndex;
import vn.parindex.text.Text;

/**
 * Leaves snapshots in the table as the ranking function does, by its own classes and the true hash
 * of the inputs; the points are the test's.
 */
final class RankedLevels {

  private static final BigDecimal MAX = BigDecimal.valueOf(20);

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final SnapshotStore store;

  RankedLevels(AssessmentTable table) {
    this.table = table;
    this.rounds = new RoundStore(table);
    this.store = new SnapshotStore(table);
  }

  /**
   * Ranks the units of a level.
   *
   * @param points points of each unit: up to 10 a field
   */
  Snapshot rank(String level, Instant time, Map<String, FieldsOf> points) {
    var stored = rounds.round(ROUND);
    var ofLevel = stored.round().level(level).orElseThrow();
    var night = time.atZone(stored.round().zone()).toLocalDate();
    var inputs = new RankingInputs(table, rounds);
    var standings = inputs.standings(stored, ofLevel, night);
    var ranked = units(standings, true);
    var unranked = units(standings, false);
    var result = result(ranked, unranked, points);
    var snapshot =
        new Snapshot(
            ROUND,
            level,
            night,
            RunId.next(published(level, night)),
            Trigger.nightly(time),
            inputs.hash(stored, ofLevel, standings),
            null,
            ranked.size(),
            ranked.size(),
            unranked.size(),
            List.of(),
            List.of());
    store.write(snapshot, result);
    if (!store.publish(snapshot)) {
      throw new IllegalStateException("The test's own rankings met");
    }
    return snapshot;
  }

  /** Points of the two fields of the test's criteria set. */
  record FieldsOf(BigDecimal first, BigDecimal second) {

    static FieldsOf of(String first, String second) {
      return new FieldsOf(new BigDecimal(first), new BigDecimal(second));
    }

    BigDecimal total() {
      return first.add(second);
    }
  }

  private long published(String level, LocalDate night) {
    return store.find(ROUND, level, night).map(s -> s.run().number()).orElse(0L);
  }

  private static List<Unit> units(List<RankingInputs.Standing> standings, boolean submitted) {
    return standings.stream()
        .filter(one -> one.isSubmitted() == submitted)
        .map(RankingInputs.Standing::unit)
        .toList();
  }

  private LevelResult result(List<Unit> units, List<Unit> unranked, Map<String, FieldsOf> points) {
    var ordered =
        units.stream()
            .sorted(
                Comparator.comparing((Unit unit) -> of(points, unit).total())
                    .reversed()
                    .thenComparing(Unit::code))
            .toList();
    var rows = ordered.stream().map(unit -> row(unit, ordered, points)).toList();
    var results = new HashMap<String, UnitResult>();
    ordered.forEach(unit -> results.put(unit.code(), why(of(points, unit))));
    return new LevelResult(
        rows, unranked.stream().map(RankedLevels::notSubmitted).toList(), results);
  }

  private static UnrankedUnit notSubmitted(Unit unit) {
    var reason = Unranked.Reason.NOT_SUBMITTED;
    return new UnrankedUnit(
        unit.code(), unit.name(), unit.parent(), reason, UnrankedUnit.message(reason));
  }

  private RankedUnit row(Unit unit, List<Unit> all, Map<String, FieldsOf> points) {
    var total = of(points, unit).total();
    int rank =
        1 + (int) all.stream().filter(o -> of(points, o).total().compareTo(total) > 0).count();
    var index = ParIndex.of(total, MAX);
    return new RankedUnit(
        rank,
        unit.code(),
        unit.name(),
        unit.parent(),
        total,
        BigDecimal.ZERO,
        total,
        total,
        MAX,
        index,
        rounds.round(ROUND).round().classTable().classify(index).orElseThrow().label(),
        null,
        Map.of(RankingScope.PROVINCE, rank));
  }

  private static UnitResult why(FieldsOf points) {
    return new UnitResult(
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        List.of(
            new FieldPoints("1", points.first(), BigDecimal.TEN),
            new FieldPoints("2", points.second(), BigDecimal.TEN)),
        List.of(item("1.1.1", points.first()), item("2.1.1", points.second())),
        Map.of());
  }

  private static ItemPoints item(String code, BigDecimal points) {
    return new ItemPoints(code, "SCORED", points, Text.EMPTY);
  }

  private static FieldsOf of(Map<String, FieldsOf> points, Unit unit) {
    return points.getOrDefault(unit.code(), FieldsOf.of("6.00", "4.00"));
  }
}
