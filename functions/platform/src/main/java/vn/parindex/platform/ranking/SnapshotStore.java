package vn.parindex.platform.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * Keeps snapshots. A run writes its rows under its own name and then, in one transaction, the
 * summary that names the run: a run that stops half-way is never seen, and the one before stays.
 */
public final class SnapshotStore {

  private static final int TRIES = 3;

  private final AssessmentTable table;

  public SnapshotStore(AssessmentTable table) {
    this.table = table;
  }

  /** All snapshots of a level, oldest night first. */
  public List<Snapshot> all(String round, String level) {
    return table.query(SnapshotItems.summaries(round, level)).stream()
        .map(item -> item.json("doc", Snapshot.class))
        .toList();
  }

  /** The snapshot of a night, if there is one. */
  public Optional<Snapshot> find(String round, String level, LocalDate night) {
    return table
        .get(SnapshotItems.summary(round, level, night))
        .map(item -> item.json("doc", Snapshot.class));
  }

  /** The newest snapshot of a level with these inputs: it ranks just like every other with them. */
  public Optional<Snapshot> ofInputs(String round, String level, String inputsHash) {
    return all(round, level).stream()
        .filter(snapshot -> snapshot.inputsHash().equals(inputsHash))
        .reduce((_, later) -> later);
  }

  /**
   * The rows of a snapshot, or of the one that has replaced it meanwhile.
   *
   * @throws vn.parindex.platform.problem.ProblemException 503 if it was replaced again and again
   */
  public Rows rows(Snapshot snapshot) {
    var current = snapshot;
    for (int tries = 0; tries < TRIES; tries++) {
      var items = table.query(SnapshotItems.rows(current), current.run().prefix());
      if (items.size() == current.ranked() + current.unranked()) {
        return SnapshotItems.rowsOf(current, items);
      }
      current = find(current.round(), current.level(), current.night()).orElse(current);
    }
    throw Problems.busy().asException();
  }

  /** Why a unit has its rank; nothing if it has none, or the snapshot was replaced meanwhile. */
  public Optional<UnitResult> result(Snapshot snapshot, String unit) {
    return table
        .get(SnapshotItems.result(snapshot, snapshot.run(), unit))
        .map(item -> item.json("doc", UnitResult.class));
  }

  /** Why the units of whole rows have their ranks, by unit; without those replaced meanwhile. */
  public Map<String, UnitResult> results(Rows rows) {
    var snapshot = rows.snapshot();
    var units = new HashMap<Key, String>();
    rows.ranked()
        .forEach(
            row ->
                units.put(SnapshotItems.result(snapshot, snapshot.run(), row.unit()), row.unit()));
    var results = new HashMap<String, UnitResult>();
    for (var item : table.batchGet(List.copyOf(units.keySet()))) {
      results.put(units.getOrDefault(item.key(), ""), item.json("doc", UnitResult.class));
    }
    return Map.copyOf(results);
  }

  /** Writes the rows of a run, not yet to be seen. */
  public void write(Snapshot snapshot, LevelResult result) {
    table.putAll(SnapshotItems.rowItems(snapshot, result));
    table.putAll(SnapshotItems.resultItems(snapshot, result));
  }

  /**
   * The write that makes a run the snapshot of its night, unless another was published meanwhile.
   */
  public Write publication(Snapshot snapshot) {
    var unchanged = Condition.unchangedSince(snapshot.run().number() - 1);
    return new Write.Put(SnapshotItems.summaryItem(snapshot), unchanged);
  }

  /** Makes a run the snapshot of its night; false if another was published meanwhile. */
  public boolean publish(Snapshot snapshot) {
    try {
      table.transact(List.of(publication(snapshot)));
      return true;
    } catch (ConditionFailed _) {
      return false;
    }
  }

  /** Removes what a lost run has written. */
  public void discard(Snapshot lost) {
    remove(lost, List.of(lost.run()));
  }

  /**
   * Removes the rows of all runs that the published one has superseded: those it replaced and those
   * that stopped half-way. Runs that may still be published are left alone.
   */
  public void tidy(Snapshot published) {
    remove(published, runs(published, run -> run.isSupersededBy(published.run())));
  }

  /** Removes the rows of every other run of a night so long ago that none can still be running. */
  public void tidyLongAgo(Snapshot published) {
    remove(published, runs(published, run -> !run.equals(published.run())));
  }

  private List<RunId> runs(Snapshot night, Predicate<RunId> wanted) {
    return table.query(SnapshotItems.rows(night)).stream()
        .map(item -> RunId.ofSortKey(item.key().sk()))
        .distinct()
        .filter(wanted)
        .toList();
  }

  private void remove(Snapshot night, List<RunId> runs) {
    for (var run : runs) {
      var rows =
          table.query(SnapshotItems.rows(night), run.prefix()).stream()
              .map(item -> item.key())
              .toList();
      var results = new ArrayList<Key>();
      rows.forEach(row -> results.add(SnapshotItems.result(night, run, SnapshotItems.unitOf(row))));
      // Rows last: as long as they are there, a later run finds what is left.
      table.deleteAll(results);
      table.deleteAll(rows);
    }
  }
}
