package vn.parindex.platform.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Deadline;
import vn.parindex.round.Extension;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;
import vn.parindex.sheet.SheetState;

/**
 * Says what a ranking would follow from now, without scoring anything: so whether a snapshot is
 * still what a ranking of the same night would be.
 */
public final class RankingInputs {

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;

  public RankingInputs(AssessmentTable table, RoundStore rounds) {
    this.table = table;
    this.rounds = rounds;
    this.sheets = new SheetStore(table);
    this.appraisals = new AppraisalStore(table);
  }

  /**
   * One unit as it stands now.
   *
   * @param unit the unit
   * @param sheet its sheet, without its declared data
   * @param appraisal its appraisal, without what was said
   * @param closesAt when its self-assessment closes; null without a deadline
   */
  public record Standing(
      Unit unit, StoredSheet sheet, StoredAppraisal appraisal, @Nullable Instant closesAt) {

    /** Whether its self-assessment was approved and sent. */
    public boolean isSubmitted() {
      return sheet.status().state().isSubmitted();
    }

    /** Whether it is ranked by points that were locked after the second appraisal. */
    public boolean isLocked() {
      return sheet.status().state() == SheetState.UNDER_APPRAISAL
          && appraisal.status().stage() == AppraisalStage.LOCKED;
    }
  }

  /** The units of a level that exist on a day, by code. */
  public List<Standing> standings(StoredRound stored, Level level, LocalDate day) {
    var code = stored.round().code();
    var units =
        rounds.units(code).stream()
            .filter(unit -> unit.level().equals(level.code()) && unit.existsOn(day))
            .sorted(Comparator.comparing(Unit::code))
            .toList();
    var codes = units.stream().map(Unit::code).toList();
    var heads = sheets.overview(code, codes);
    var stages = appraisals.heads(code, codes);
    var extensions = rounds.extensionsByUnit(code, Deadline.SELF_ASSESSMENT);
    return IntStream.range(0, units.size())
        .mapToObj(
            i ->
                new Standing(
                    units.get(i),
                    heads.get(i),
                    stages.get(i),
                    closesAt(stored, level, extensions.get(codes.get(i)))))
        .toList();
  }

  /** The hash that a ranking of these units would have. */
  public String hash(StoredRound stored, Level level, List<Standing> standings) {
    var round = stored.round();
    var facts = rounds.factsByUnit(round.code());
    return InputsHash.of(
        round,
        level,
        document(round, level),
        standings.stream()
            .map(
                one ->
                    versions(
                        one, facts.getOrDefault(one.unit().code(), StoredFacts.NONE).version()))
            .toList());
  }

  private static @Nullable Instant closesAt(
      StoredRound stored, Level level, @Nullable Extension extension) {
    return stored
        .round()
        .window(level.code(), Deadline.SELF_ASSESSMENT, extension)
        .map(Window::closesAt)
        .orElse(null);
  }

  private static UnitVersions versions(Standing one, long factsVersion) {
    return new UnitVersions(
        one.unit().code(),
        one.unit().parent(),
        one.sheet().version(),
        factsVersion,
        one.closesAt(),
        one.isLocked() ? one.appraisal().version() : null);
  }

  private String document(Round round, Level level) {
    return table
        .get(RoundItems.criteriaSet(round.code(), level.code()))
        .map(item -> item.text("doc"))
        .orElseThrow(() -> new IllegalStateException("No criteria set for " + level.code()));
  }
}
