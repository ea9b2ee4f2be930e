package vn.parindex.appraising.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.ranking.RankedUnit;
import vn.parindex.platform.ranking.Snapshot;
import vn.parindex.platform.ranking.SnapshotStore;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.publication.LeftOut;
import vn.parindex.round.Deadline;
import vn.parindex.round.Window;

/** Reads reports, and the state of the units that they are about. */
final class Reports {

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final AppraisalStore appraisals;
  private final SheetStore sheets;
  private final PublicationStore publications;
  private final SnapshotStore snapshots;

  Reports(AssessmentTable table, RoundStore rounds) {
    this.table = table;
    this.rounds = rounds;
    this.appraisals = new AppraisalStore(table);
    this.sheets = new SheetStore(table);
    this.publications = new PublicationStore(table);
    this.snapshots = new SnapshotStore(table);
  }

  /** A report as it is in the table; version 0 before the first. */
  record StoredReport(Subject subject, @Nullable LevelReport report) {}

  /** A unit of the level, and since when its appraisal is where it is. */
  record Standing(String unit, String unitName, AppraisalStage stage, @Nullable Instant since) {

    boolean isLocked() {
      return stage == AppraisalStage.LOCKED;
    }
  }

  /** A ranking with its rows. */
  record Ranked(Snapshot snapshot, List<RankedUnit> units) {}

  /** The place in the path; 404 if nothing is reported there. */
  ReportPlace place(Request request) {
    return ReportPlace.of(request, rounds);
  }

  Window window(ReportPlace place) {
    var round = place.round().round();
    var deadline =
        round
            .deadline(place.level(), Deadline.PUBLICATION)
            .orElseThrow(() -> Problems.notFound("deadline", Deadline.PUBLICATION).asException());
    return Window.of(deadline, rounds.extension(round.code(), place.by(), Deadline.PUBLICATION));
  }

  static Key key(String round, String level, String unit) {
    return new Key("REPORT#%s#%s#%s".formatted(round, level, unit), "META");
  }

  static Item item(ReportPlace place, LevelReport report) {
    return Item.of(key(place.roundCode(), place.level(), place.by())).withJson("doc", report);
  }

  StoredReport find(ReportPlace place) {
    var key = key(place.roundCode(), place.level(), place.by());
    return stored(key, table.get(key));
  }

  /** The reports of several units, by unit. */
  Map<String, StoredReport> find(String round, String level, List<String> units) {
    var items = new HashMap<Key, Item>();
    table
        .batchGet(units.stream().map(unit -> key(round, level, unit)).toList())
        .forEach(item -> items.put(item.key(), item));
    var reports = new HashMap<String, StoredReport>();
    for (var unit : units) {
      var key = key(round, level, unit);
      reports.put(unit, stored(key, Optional.ofNullable(items.get(key))));
    }
    return reports;
  }

  private static StoredReport stored(Key key, Optional<Item> item) {
    return new StoredReport(
        item.map(Subject::of).orElseGet(() -> Subject.absent(key)),
        item.map(i -> i.json("doc", LevelReport.class)).orElse(null));
  }

  /** The units that never submitted and that their council has left out of the ranking. */
  List<LeftOut> leftOut(ReportPlace place) {
    var decisions = publications.find(place.roundCode(), place.level()).publication().leftOut();
    return place.unitCodes().stream()
        .filter(unit -> decisions.stream().anyMatch(one -> one.unit().equals(unit)))
        .filter(unit -> !sheets.head(place.roundCode(), unit).status().state().isSubmitted())
        .flatMap(unit -> LeftOut.of(decisions, unit, closesAt(place, unit)).stream())
        .toList();
  }

  private @Nullable Instant closesAt(ReportPlace place, String unit) {
    var step = Deadline.SELF_ASSESSMENT;
    return place
        .round()
        .round()
        .window(place.level(), step, rounds.extension(place.roundCode(), unit, step))
        .map(Window::closesAt)
        .orElse(null);
  }

  /** The units that are reported: all but those that were left out. */
  List<Standing> standings(ReportPlace place) {
    return standings(place, leftOut(place));
  }

  /** The same, if it is known which were left out. */
  List<Standing> standings(ReportPlace place, List<LeftOut> decisions) {
    var leftOut = decisions.stream().map(LeftOut::unit).toList();
    var heads = appraisals.heads(place.roundCode(), place.unitCodes());
    var standings = new ArrayList<Standing>();
    for (int i = 0; i < heads.size(); i++) {
      var unit = place.units().get(i);
      var status = heads.get(i).status();
      if (!leftOut.contains(unit.code())) {
        standings.add(new Standing(unit.code(), unit.name(), status.stage(), status.since()));
      }
    }
    return standings;
  }

  /** The newest ranking of a level, if there is one. */
  Optional<Ranked> newest(String round, String level) {
    var all = snapshots.all(round, level);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(snapshots.rows(all.getLast()))
            .map(rows -> new Ranked(rows.snapshot(), rows.ranked()));
  }

  /** Whether a ranking was taken before some unit was locked: it does not show its points. */
  static boolean isOlderThan(Instant rankedAt, List<Standing> standings) {
    return standings.stream()
        .anyMatch(s -> !s.isLocked() || (s.since() != null && rankedAt.isBefore(s.since())));
  }
}
