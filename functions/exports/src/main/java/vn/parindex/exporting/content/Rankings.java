package vn.parindex.exporting.content;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.exporting.content.ShownRanking.Line;
import vn.parindex.exporting.content.ShownRanking.OfField;
import vn.parindex.exporting.content.ShownRanking.Unplaced;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.publication.FrozenRanking.UnrankedRow;
import vn.parindex.publication.RankedRow;

/** Finds the ranking that documents show. */
public final class Rankings {

  private final SnapshotStore snapshots;
  private final PublicationStore publications;
  private final FrozenRankings frozen;

  /**
   * Rankings of a table.
   *
   * @param frozen what was published
   */
  public Rankings(AssessmentTable table, FrozenRankings frozen) {
    this.snapshots = new SnapshotStore(table);
    this.publications = new PublicationStore(table);
    this.frozen = frozen;
  }

  /**
   * The newest published version of a level, or the newest ranking as a draft.
   *
   * @throws CannotExport if the level was never ranked
   * @throws vn.parindex.platform.problem.ProblemException 500 if what was frozen is not whole
   */
  ShownRanking shown(String round, String level) throws CannotExport {
    var version = publications.latest(round, level);
    return version.isPresent() ? published(version.get()) : draft(round, level);
  }

  private ShownRanking published(PublishedVersion version) {
    var content = frozen.read(version.round(), version.level(), version.digest());
    // Equal hashes, equal rankings: so these are the sub-criteria of what was frozen.
    var same = snapshots.ofInputs(version.round(), version.level(), content.inputsHash());
    return new ShownRanking(
        version,
        content.rankedAt(),
        content.rows().stream().map(Rankings::line).toList(),
        content.unranked().stream().map(row -> new Unplaced(row.unitCode(), why(row))).toList(),
        unit -> same.map(snapshot -> items(snapshot, unit)).orElse(Map.of()));
  }

  private static String why(UnrankedRow row) {
    var decision = row.decision();
    return row.reason().vi() + (decision == null ? "" : ": " + decision.vi());
  }

  private static Line line(RankedRow row) {
    var fields = new HashMap<String, OfField>();
    row.fields().forEach(one -> fields.put(one.code(), new OfField(one.points(), one.maxPoints())));
    return new Line(
        row.rank(),
        row.unitCode(),
        row.parent(),
        null,
        null,
        row.surveyPoints(),
        row.bonus(),
        row.penalty(),
        row.totalPoints(),
        row.indexPercent(),
        row.classification(),
        row.ranksWithin(),
        fields);
  }

  private ShownRanking draft(String round, String level) throws CannotExport {
    var all = snapshots.all(round, level);
    if (all.isEmpty()) {
      throw new CannotExport("Cấp này chưa được xếp hạng", "The level has not been ranked yet");
    }
    var rows = snapshots.rows(all.getLast());
    var results = snapshots.results(rows);
    return new ShownRanking(
        null,
        rows.snapshot().trigger().time(),
        rows.ranked().stream().map(row -> line(row, results.get(row.unit()))).toList(),
        rows.unranked().stream().map(row -> new Unplaced(row.unit(), row.message().vi())).toList(),
        unit -> items(rows.snapshot(), unit));
  }

  private static Line line(RankedUnit row, @Nullable UnitResult result) {
    var fields = new HashMap<String, OfField>();
    Optional.ofNullable(result)
        .map(UnitResult::fields)
        .orElse(List.of())
        .forEach(one -> fields.put(one.code(), new OfField(one.points(), one.maxPoints())));
    return new Line(
        row.rank(),
        row.unit(),
        row.parent(),
        row.selfPoints(),
        row.appraisedPoints(),
        row.surveyPoints(),
        null,
        null,
        row.totalPoints(),
        row.indexPercent(),
        row.classification(),
        row.ranksWithin(),
        fields);
  }

  private Map<String, BigDecimal> items(Snapshot snapshot, String unit) {
    var items = new HashMap<String, BigDecimal>();
    for (var result : snapshots.result(snapshot, unit).stream().toList()) {
      for (var item : result.items()) {
        var points = item.points();
        if (points != null) {
          items.put(item.code(), points);
        }
      }
    }
    return Map.copyOf(items);
  }
}
