package vn.parindex.nightly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.nightly.UnitInput.Validated;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.AppraisedScoring;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.sheet.SheetScoring;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;
import vn.parindex.sheet.SheetState;

/**
 * Reads a level for its ranking. Submitted sheets are scored afresh by the same rules, so that a
 * stream that lags or broke never publishes old points.
 */
final class ReadingLevel {

  /** Sheets lie in a partition each; one after the other, thousands would take half a minute. */
  private static final int SHEETS_AT_ONCE = 8;

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;

  ReadingLevel(AssessmentTable table, RoundStore rounds) {
    this.table = table;
    this.rounds = rounds;
    this.sheets = new SheetStore(table);
    this.appraisals = new AppraisalStore(table);
  }

  /** Everything about the units that exist on a day. */
  LevelInput read(StoredRound stored, Level level, LocalDate day) {
    var round = stored.round();
    var scoring = new SheetScoring(round, level.code(), rounds.criteriaSet(stored, level.code()));
    var reader =
        new Reader(
            round,
            scoring,
            rounds.factsByUnit(round.code()),
            rounds.extensionsByUnit(round.code(), Deadline.SELF_ASSESSMENT));
    var units =
        rounds.units(round.code()).stream()
            .filter(unit -> unit.level().equals(level.code()) && unit.existsOn(day))
            .sorted(Comparator.comparing(Unit::code))
            .gather(Gatherers.mapConcurrent(SHEETS_AT_ONCE, reader::read))
            .toList();
    return new LevelInput(round, level, scoring.set(), document(round, level), units);
  }

  private String document(Round round, Level level) {
    return table
        .get(RoundItems.criteriaSet(round.code(), level.code()))
        .map(item -> item.text("doc"))
        .orElseThrow(() -> new IllegalStateException("No criteria set for " + level.code()));
  }

  private final class Reader {

    private final Round round;
    private final SheetScoring scoring;
    private final Map<String, StoredFacts> facts;
    private final Map<String, Extension> extensions;

    Reader(
        Round round,
        SheetScoring scoring,
        Map<String, StoredFacts> facts,
        Map<String, Extension> extensions) {
      this.round = round;
      this.scoring = scoring;
      this.facts = facts;
      this.extensions = extensions;
    }

    UnitInput read(Unit unit) {
      var sheet = sheets.sheet(round.code(), unit.code());
      var known = facts.getOrDefault(unit.code(), StoredFacts.NONE);
      @Nullable Extension extension = extensions.get(unit.code());
      var closesAt =
          round
              .window(unit.level(), Deadline.SELF_ASSESSMENT, extension)
              .map(Window::closesAt)
              .orElse(null);
      var state = sheet.status().state();
      var scored = state.isSubmitted() ? scoring.score(sheet, known.facts(), extension) : null;
      var validated =
          scored == null
              ? Validated.SAME
              : compared(sheet, scored.validation(sheet.version(), known.version()));
      var locked = locked(unit, state);
      return new UnitInput(
          unit,
          state,
          sheet.version(),
          known.version(),
          closesAt,
          scored,
          validated,
          locked == null
              ? null
              : new AppraisedScoring(scoring)
                  .score(sheet, locked, Pass.SECOND, known.facts(), extension),
          locked == null ? null : locked.version());
    }

    private @Nullable StoredAppraisal locked(Unit unit, SheetState state) {
      if (state != SheetState.UNDER_APPRAISAL) {
        return null;
      }
      var appraisal = appraisals.appraisal(round.code(), unit.code());
      return appraisal.status().stage() == AppraisalStage.LOCKED ? appraisal : null;
    }
  }

  private static Validated compared(StoredSheet sheet, Validation afresh) {
    return sheet
        .validation()
        .filter(v -> v.isOf(afresh.sheetVersion(), afresh.factsVersion()))
        .map(v -> v.samePoints(afresh) ? Validated.SAME : Validated.DIFFERENT)
        .orElse(Validated.STALE);
  }
}
