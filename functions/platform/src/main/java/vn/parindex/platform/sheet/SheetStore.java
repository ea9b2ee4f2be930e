package vn.parindex.platform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;

/** Reads sheets from the table. */
public final class SheetStore {

  private final AssessmentTable table;

  public SheetStore(AssessmentTable table) {
    this.table = table;
  }

  /**
   * A sheet as it is now; one that nobody has touched has version 0. The main item is read first:
   * what is read after it may be newer than its version, which a change then notices, but never
   * older, which nobody would notice.
   */
  public StoredSheet sheet(String round, String unit) {
    var main = table.get(SheetItems.main(round, unit));
    var scores = new HashMap<String, DeclaredScore>();
    var evidence = new ArrayList<Evidence>();
    var rest = new HashMap<String, Item>();
    for (var item : table.query(SheetItems.partition(round, unit))) {
      var sk = item.key().sk();
      if (sk.startsWith(SheetItems.SCORE)) {
        var score = item.json("doc", DeclaredScore.class);
        scores.put(score.code(), score);
      } else if (sk.startsWith(SheetItems.EVIDENCE)) {
        evidence.add(item.json("doc", Evidence.class));
      } else {
        rest.put(sk, item);
      }
    }
    rest.remove("META");
    main.ifPresent(item -> rest.put("META", item));
    return sheet(round, unit, rest, scores, evidence);
  }

  /**
   * Status and points of a unit, without its declared data. Read it before what it guards: what is
   * read afterwards may be newer than its version, which a change then notices.
   */
  public StoredSheet head(String round, String unit) {
    return overview(round, List.of(unit)).getFirst();
  }

  /** What is declared for one sub-criterion, bonus or penalty; null before the first save. */
  public @Nullable DeclaredScore score(String round, String unit, String code) {
    return table
        .get(SheetItems.score(round, unit, code))
        .map(item -> item.json("doc", DeclaredScore.class))
        .orElse(null);
  }

  /** Status and points of many units, without their declared data. */
  public List<StoredSheet> overview(String round, List<String> units) {
    var keys =
        units.stream()
            .flatMap(
                u -> List.of(SheetItems.main(round, u), SheetItems.validation(round, u)).stream())
            .toList();
    var byPartition = new HashMap<String, Map<String, Item>>();
    for (var item : table.batchGet(keys)) {
      byPartition.computeIfAbsent(item.key().pk(), _ -> new HashMap<>()).put(item.key().sk(), item);
    }
    return units.stream()
        .map(
            u ->
                sheet(
                    round,
                    u,
                    byPartition.getOrDefault(SheetItems.partition(round, u), Map.of()),
                    Map.of(),
                    List.of()))
        .toList();
  }

  private static StoredSheet sheet(
      String round,
      String unit,
      Map<String, Item> rest,
      Map<String, DeclaredScore> scores,
      List<Evidence> evidence) {
    @Nullable Item main = rest.get("META");
    var subject = main == null ? Subject.absent(SheetItems.main(round, unit)) : Subject.of(main);
    var status = main == null ? SheetStatus.UNTOUCHED : main.json("doc", SheetStatus.class);
    var validation =
        Optional.ofNullable(rest.get("VALIDATION")).map(i -> i.json("doc", Validation.class));
    return new StoredSheet(round, unit, status, subject, scores, evidence, validation);
  }
}
