package vn.parindex.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.nightly.UnitInput.Validated;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.ranking.LevelResult;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.RunId;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Level;

/**
 * Takes the snapshot of a level for a night, in place of one that the night may have already. When
 * two run at once, the one that comes second reads again: what is published last was read last.
 */
final class TakingSnapshots {

  private static final int TRIES = 5;

  private final ReadingLevel reading;
  private final SnapshotStore store;

  TakingSnapshots(AssessmentTable table, RoundStore rounds) {
    this.reading = new ReadingLevel(table, rounds);
    this.store = new SnapshotStore(table);
  }

  /**
   * Ranks a level for the day of the trigger's time in the round's zone.
   *
   * @return the summary of the snapshot that was published
   * @throws vn.parindex.platform.problem.ProblemException 503 if others were always first
   */
  Snapshot take(StoredRound round, Level level, Trigger trigger) {
    for (int tries = 0; tries < TRIES; tries++) {
      var prepared = prepare(round, level, trigger);
      if (store.publish(prepared.snapshot())) {
        tidy(prepared);
        return prepared.snapshot();
      }
      discard(prepared);
    }
    throw Problems.busy().asException();
  }

  /**
   * Ranks a level and writes the rows, which nobody sees until the {@linkplain #publication} is
   * written.
   */
  PreparedSnapshot prepare(StoredRound round, Level level, Trigger trigger) {
    var night = trigger.time().atZone(round.round().zone()).toLocalDate();
    var before = store.all(round.round().code(), level.code());
    var replaced = before.stream().filter(s -> s.night().equals(night)).findFirst();
    var previous = newestBefore(before, night);
    var run = RunId.next(replaced.map(s -> s.run().number()).orElse(0L));
    var input = reading.read(round, level, night);
    var result = RankingLevel.rank(input, ranks(previous));
    var snapshot = snapshot(input, result, night, run, trigger, previous);
    store.write(snapshot, result);
    return new PreparedSnapshot(
        snapshot, replaced.orElse(null), newestBefore(before, night.minusDays(1)).orElse(null));
  }

  /** What makes a prepared snapshot the one of its night, on condition that no other has come. */
  Write publication(PreparedSnapshot prepared) {
    return store.publication(prepared.snapshot());
  }

  /** Removes what nobody can see any more, once a snapshot is published. */
  void tidy(PreparedSnapshot published) {
    store.tidy(published.snapshot());
    if (published.longAgo() != null) {
      store.tidyLongAgo(published.longAgo());
    }
  }

  /** Removes what a snapshot that was not published has written. */
  void discard(PreparedSnapshot lost) {
    store.discard(lost.snapshot());
  }

  private static Optional<Snapshot> newestBefore(List<Snapshot> oldestFirst, LocalDate night) {
    return oldestFirst.reversed().stream().filter(s -> s.night().isBefore(night)).findFirst();
  }

  private Map<String, Integer> ranks(Optional<Snapshot> previous) {
    return previous
        .map(
            snapshot ->
                store.rows(snapshot).ranked().stream()
                    .collect(Collectors.toMap(RankedUnit::unit, RankedUnit::rank)))
        .orElse(Map.of());
  }

  private static Snapshot snapshot(
      LevelInput input,
      LevelResult result,
      LocalDate night,
      RunId run,
      Trigger trigger,
      Optional<Snapshot> previous) {
    return new Snapshot(
        input.round().code(),
        input.level().code(),
        night,
        run,
        trigger,
        input.hash(),
        previous.map(Snapshot::night).orElse(null),
        result.ranked().size(),
        Math.toIntExact(
            result.ranked().stream().filter(unit -> unit.appraisedPoints() != null).count()),
        result.unranked().size(),
        input.unitsValidated(Validated.STALE),
        input.unitsValidated(Validated.DIFFERENT));
  }
}
