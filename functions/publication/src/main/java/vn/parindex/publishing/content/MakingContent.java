package vn.parindex.publishing.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Rows;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.ranking.UnrankedUnit;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.publication.Freezing;
import vn.parindex.publication.FrozenRanking;
import vn.parindex.publication.FrozenRanking.UnrankedRow;
import vn.parindex.publication.LeftOut;
import vn.parindex.publication.RankedRow;
import vn.parindex.publication.RankedRow.FieldPoints;
import vn.parindex.publication.RankedRow.LastYear;
import vn.parindex.publication.RowChange;
import vn.parindex.ranking.RankingScope;
import vn.parindex.round.Level;
import vn.parindex.round.Unit;

/** Makes what is published of a snapshot of the ranking; the same snapshot gives the same bytes. */
public final class MakingContent {

  private final RoundStore rounds;
  private final SnapshotStore snapshots;
  private final PublicationStore publications;
  private final FrozenRankings frozen;
  private final LastYearResults lastYear;

  public MakingContent(
      AssessmentTable table,
      RoundStore rounds,
      PublicationStore publications,
      FrozenRankings frozen) {
    this.rounds = rounds;
    this.snapshots = new SnapshotStore(table);
    this.publications = publications;
    this.frozen = frozen;
    this.lastYear = new LastYearResults(publications, frozen);
  }

  /**
   * The content of a snapshot, beside last year's results and, in a correction, the version that it
   * corrects.
   *
   * @param leftOut the units that councils have left out because they did not submit
   * @throws vn.parindex.platform.problem.ProblemException 503 if the snapshot was replaced
   *     meanwhile
   */
  public FrozenRanking of(
      StoredRound stored, Level level, Snapshot snapshot, List<LeftOut> leftOut) {
    var round = stored.round();
    var ranked = snapshots.rows(snapshot);
    var before = lastYear.before(round, level.code());
    var rows = rows(stored, level, ranked, before.map(LastYearResults.Results::byUnit));
    Optional<PublishedVersion> corrected = publications.latest(round.code(), level.code());
    var taken = ranked.snapshot();
    return new FrozenRanking(
        round.code(),
        round.name(),
        round.year(),
        level.code(),
        level.name(),
        taken.night(),
        taken.trigger().time(),
        taken.inputsHash(),
        before.map(LastYearResults.Results::round).orElse(null),
        Freezing.average(rows.stream().map(RankedRow::indexPercent).toList()),
        Freezing.classCounts(round.classTable(), rows),
        Freezing.averages(rounds.criteriaSet(stored, level.code()).fields(), rows),
        rows,
        ranked.unranked().stream().map(row -> unranked(row, leftOut)).toList(),
        corrected.map(PublishedVersion::version).orElse(null),
        corrected
            .map(old -> frozen.read(old.round(), old.level(), old.digest()))
            .map(old -> RowChange.between(old, rows))
            .orElse(List.of()));
  }

  private static UnrankedRow unranked(UnrankedUnit row, List<LeftOut> leftOut) {
    return leftOut.stream()
        .filter(one -> one.unit().equals(row.unit()))
        .findFirst()
        .map(
            one ->
                new UnrankedRow(
                    row.unit(), row.unitName(), UnrankedRow.DID_NOT_SUBMIT, one.reason()))
        .orElseGet(() -> new UnrankedRow(row.unit(), row.unitName(), row.message(), null));
  }

  private List<RankedRow> rows(
      StoredRound round, Level level, Rows ranked, Optional<Map<String, LastYear>> before) {
    var results = snapshots.results(ranked);
    var names =
        rounds.units(round.round().code()).stream()
            .collect(Collectors.toUnmodifiableMap(Unit::code, Unit::name));
    var order =
        Comparator.comparing(
                (RankedUnit row) ->
                    level.mainRanking() == RankingScope.PARENT
                        ? Objects.requireNonNullElse(row.parent(), "")
                        : "")
            .thenComparingInt(RankedUnit::rank)
            .thenComparing(RankedUnit::unit);
    return Freezing.rankedByField(
        ranked.ranked().stream()
            .sorted(order)
            .map(
                row ->
                    row(
                        row,
                        Optional.ofNullable(results.get(row.unit()))
                            .orElseThrow(() -> Problems.busy().asException()),
                        names,
                        before.map(units -> units.get(row.unit())).orElse(null)))
            .toList());
  }

  private static RankedRow row(
      RankedUnit row, UnitResult result, Map<String, String> names, @Nullable LastYear before) {
    return new RankedRow(
        row.rank(),
        row.unit(),
        row.unitName(),
        row.parent(),
        row.parent() == null ? null : names.get(row.parent()),
        row.totalPoints(),
        row.maxPoints(),
        row.surveyPoints(),
        result.bonus(),
        result.penalty(),
        row.indexPercent(),
        row.classification(),
        row.ranksWithin(),
        result.fields().stream()
            .map(field -> new FieldPoints(field.code(), field.points(), field.maxPoints(), null))
            .toList(),
        before,
        Freezing.change(before, row.rank(), row.indexPercent()));
  }
}
