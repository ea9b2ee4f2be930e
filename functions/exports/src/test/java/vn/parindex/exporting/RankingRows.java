package vn.parindex.exporting;

import static vn.parindex.platform.testing.TableRound.ROUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.ranking.LevelResult;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.RunId;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnitResult.FieldPoints;
import vn.parindex.platform.ranking.UnitResult.ItemPoints;
import vn.parindex.platform.ranking.UnrankedUnit;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.Unranked;
import vn.parindex.round.Unit;
import vn.parindex.text.Text;

/** A ranking with ranks in the order in which units are given. */
final class RankingRows {

  /** The first night. */
  static final LocalDate NIGHT = LocalDate.of(2023, 1, 20);

  private final CriteriaSet set;
  private final List<RankedUnit> ranked = new ArrayList<>();
  private final Map<String, UnitResult> results = new HashMap<>();
  private final Map<String, Integer> withinParent = new HashMap<>();

  RankingRows(CriteriaSet set) {
    this.set = set;
  }

  /** The next rank is this unit's, with these points. */
  void rank(Unit unit, Validation points) {
    int rank = ranked.size() + 1;
    int inParent = withinParent.merge(String.valueOf(unit.parent()), 1, Integer::sum);
    ranked.add(
        new RankedUnit(
            rank,
            unit.code(),
            unit.name(),
            unit.parent(),
            points.points().add(BigDecimal.ONE).min(set.maxPoints()),
            new BigDecimal("12.5"),
            points.points(),
            points.points(),
            set.maxPoints(),
            points.points(),
            new Text("Tốt", "Good"),
            null,
            Map.of(RankingScope.PARENT, inParent, RankingScope.PROVINCE, rank)));
    results.put(
        unit.code(),
        new UnitResult(
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            set.fields().stream().map(field -> field(field, points)).toList(),
            points.scores().stream()
                .map(s -> new ItemPoints(s.code(), s.outcome(), s.points(), s.explained()))
                .toList(),
            Map.of()));
  }

  private static FieldPoints field(Field field, Validation points) {
    var codes =
        field.criteria().stream()
            .map(Criterion::subCriteria)
            .flatMap(List::stream)
            .map(SubCriterion::code)
            .toList();
    var sum =
        points.scores().stream()
            .filter(score -> codes.contains(score.code()))
            .map(score -> score.points() == null ? BigDecimal.ZERO : score.points())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new FieldPoints(field.code(), sum, field.maxPoints());
  }

  /** The ranking of a night, with units that have not submitted. */
  void publish(
      AssessmentTable table, String level, List<Unit> without, LocalDate night, String hash) {
    var reason = Unranked.Reason.NOT_SUBMITTED;
    var unranked =
        without.stream()
            .map(
                unit ->
                    new UnrankedUnit(
                        unit.code(),
                        unit.name(),
                        unit.parent(),
                        reason,
                        UnrankedUnit.message(reason)))
            .toList();
    var store = new SnapshotStore(table);
    var snapshot =
        new Snapshot(
            ROUND,
            level,
            night,
            RunId.next(store.find(ROUND, level, night).map(old -> old.run().number()).orElse(0L)),
            Trigger.nightly(night.atTime(1, 0).toInstant(ZoneOffset.ofHours(7))),
            hash,
            null,
            ranked.size(),
            ranked.size(),
            unranked.size(),
            List.of(),
            List.of());
    store.write(snapshot, new LevelResult(ranked, unranked, results));
    store.publish(snapshot);
    store.tidy(snapshot);
  }
}
