package vn.parindex.exporting.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * How exports lie in the table: each in a partition of its own, whose main item is written once and
 * tells the worker through the stream; progress beside it; and a list of a round's exports.
 */
public final class ExportStore {

  /** How the partition of each begins; the stream's filter knows it. */
  public static final String PARTITION = "EXPORT#";

  private static final String MAIN = "META";
  private static final String PROGRESS = "PROGRESS";
  private static final int MOST_SHOWN = 200;

  private final AssessmentTable table;

  public ExportStore(AssessmentTable table) {
    this.table = table;
  }

  /** An export with its progress. */
  public record Found(ExportJob job, ExportProgress progress) {}

  /** The main item's key. */
  public static Key main(String round, String id) {
    return new Key(PARTITION + round + "#" + id, MAIN);
  }

  /** The ids of all exports of a round, in no order. */
  public static List<Key> mains(AssessmentTable table, String round) {
    return table.query(list(round)).stream()
        .map(item -> main(round, item.json("doc", ExportJob.class).id()))
        .toList();
  }

  /** The main item. Version and audit head are set by the audit trail. */
  static Item mainItem(ExportJob job) {
    return Item.of(main(job.round(), job.id())).withJson("doc", job);
  }

  /** Its place in the list. */
  static Write listed(ExportJob job) {
    var key = new Key(list(job.round()), job.at() + "#" + job.id());
    return new Write.Put(Item.of(key).withJson("doc", job), new Condition.Absent());
  }

  /** An export, if there is one. */
  public Optional<Found> find(String round, String id) {
    return table
        .get(main(round, id))
        .map(item -> item.json("doc", ExportJob.class))
        .map(job -> new Found(job, progress(job)));
  }

  private ExportProgress progress(ExportJob job) {
    return table
        .get(progressKey(job))
        .map(item -> item.json("doc", ExportProgress.class))
        .orElse(ExportProgress.QUEUED);
  }

  /** The newest exports of a round of which some are wanted, newest first. */
  public List<Found> list(String round, Predicate<ExportJob> wanted) {
    var jobs =
        table.query(list(round)).stream()
            .map(item -> item.json("doc", ExportJob.class))
            .filter(wanted)
            .sorted(Comparator.comparing(ExportJob::at).reversed())
            .limit(MOST_SHOWN)
            .toList();
    Map<String, ExportProgress> progress = new HashMap<>();
    table
        .batchGet(jobs.stream().map(ExportStore::progressKey).toList())
        .forEach(item -> progress.put(item.key().pk(), item.json("doc", ExportProgress.class)));
    var found = new ArrayList<Found>();
    for (var job : jobs) {
      found.add(
          new Found(job, progress.getOrDefault(progressKey(job).pk(), ExportProgress.QUEUED)));
    }
    return found;
  }

  /** Keeps how far an export is. */
  public void save(ExportJob job, ExportProgress progress) {
    try {
      table.transact(List.of(Write.put(Item.of(progressKey(job)).withJson("doc", progress))));
    } catch (ConditionFailed e) {
      throw new IllegalStateException("Two workers make the same export: " + job.id(), e);
    }
  }

  private static Key progressKey(ExportJob job) {
    return new Key(main(job.round(), job.id()).pk(), PROGRESS);
  }

  private static String list(String round) {
    return "EXPORTS#" + round;
  }
}
