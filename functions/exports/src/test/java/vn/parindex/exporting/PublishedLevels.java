package vn.parindex.exporting;

import static vn.parindex.platform.testing.TableRound.ROUND;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.publication.Freezing;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.FrozenRanking.UnrankedRow;
import vn.parindex.publication.RankedRow;
import vn.parindex.publication.RankedRow.FieldPoints;
import vn.parindex.text.Text;

/** Publishes the newest ranking of a level as the publication's function does. */
final class PublishedLevels {

  private static final Instant NOW = Instant.parse("2023-02-08T02:00:00Z");

  private final AssessmentTable table;
  private final FrozenRankings frozen;

  PublishedLevels(AssessmentTable table, FrozenRankings frozen) {
    this.table = table;
    this.frozen = frozen;
  }

  /** The next version of a level; what has no rank was left out. */
  PublishedVersion publish(String level) {
    var store = new PublicationStore(table);
    var content = content(level);
    var version =
        new PublishedVersion(
            ROUND,
            content.roundName(),
            content.year(),
            level,
            content.levelName(),
            store.published(ROUND, level).size() + 1,
            frozen.freeze(content),
            NOW,
            null);
    var now = store.find(ROUND, level);
    try {
      table.transact(
          PublicationStore.published(
              now,
              now.publication(),
              Actor.system("test", "api", NOW),
              Action.of("approve-publication", null, null),
              version));
    } catch (ConditionFailed e) {
      throw new IllegalStateException("The test's own writes met", e);
    }
    return version;
  }

  private FrozenRanking content(String level) {
    var round = new RoundStore(table).round(ROUND).round();
    var snapshots = new SnapshotStore(table);
    var rows = snapshots.rows(snapshots.all(ROUND, level).getLast());
    var results = snapshots.results(rows);
    var ranked = rows.ranked().stream().map(unit -> row(unit, results)).toList();
    return new FrozenRanking(
        ROUND,
        round.name(),
        round.year(),
        level,
        round.level(level).orElseThrow().name(),
        rows.snapshot().night(),
        rows.snapshot().trigger().time(),
        rows.snapshot().inputsHash(),
        null,
        Freezing.average(ranked.stream().map(RankedRow::indexPercent).toList()),
        List.of(),
        List.of(),
        ranked,
        rows.unranked().stream()
            .map(
                unit ->
                    new UnrankedRow(
                        unit.unit(),
                        unit.unitName(),
                        UnrankedRow.DID_NOT_SUBMIT,
                        new Text("đã đôn đốc hai lần", "reminded twice")))
            .toList(),
        null,
        List.of());
  }

  private static RankedRow row(RankedUnit unit, Map<String, UnitResult> results) {
    var result = Objects.requireNonNull(results.get(unit.unit()));
    return new RankedRow(
        unit.rank(),
        unit.unit(),
        unit.unitName(),
        unit.parent(),
        null,
        unit.totalPoints(),
        unit.maxPoints(),
        unit.surveyPoints(),
        result.bonus(),
        result.penalty(),
        unit.indexPercent(),
        unit.classification(),
        unit.ranksWithin(),
        result.fields().stream()
            .map(field -> new FieldPoints(field.code(), field.points(), field.maxPoints(), null))
            .toList(),
        null,
        null);
  }
}
