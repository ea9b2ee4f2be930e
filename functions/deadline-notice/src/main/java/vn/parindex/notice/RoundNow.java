package vn.parindex.notice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Assignments;
import vn.parindex.appraisal.Council;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.appraisal.StoredCouncil;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.StepDone;
import vn.parindex.round.Unit;

/** What the table says of a round when tasks are planned; each thing is read once. */
final class RoundNow {

  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AppraisalStore appraisals;
  private final CouncilStore councilStore;
  private final StoredRound stored;
  private final List<Unit> units;
  private final Map<String, Set<String>> submitted = new HashMap<>();
  private final Map<String, Map<String, AppraisalStage>> stages = new HashMap<>();
  private @Nullable List<StoredCouncil> councils;
  private @Nullable List<StepDone> done;

  RoundNow(AssessmentTable table, RoundStore rounds, StoredRound stored) {
    this.rounds = rounds;
    this.sheets = new SheetStore(table);
    this.appraisals = new AppraisalStore(table);
    this.councilStore = new CouncilStore(table, rounds);
    this.stored = stored;
    this.units = rounds.units(stored.round().code());
  }

  StoredRound stored() {
    return stored;
  }

  /** All units, whether they exist on a day or not. */
  List<Unit> units() {
    return units;
  }

  List<StepDone> done() {
    var known = done;
    if (known == null) {
      known = rounds.stepsDone(code());
      done = known;
    }
    return known;
  }

  /** The councils of a level. */
  List<StoredCouncil> councils(String level) {
    var known = councils;
    if (known == null) {
      known = councilStore.all(code());
      councils = known;
    }
    return known.stream().filter(c -> c.council().level().equals(level)).toList();
  }

  /** The council that a unit convenes for a level. */
  Optional<StoredCouncil> council(String level, String convener) {
    return councils(level).stream()
        .filter(c -> c.council().convenedBy().equals(convener))
        .findFirst();
  }

  /** The units of a level that have submitted, and have not been returned since. */
  Set<String> submitted(String level) {
    return submitted.computeIfAbsent(
        level,
        _ -> {
          var codes = new HashSet<String>();
          sheets.overview(code(), codesOn(level)).stream()
              .filter(sheet -> sheet.status().state().isSubmitted())
              .forEach(sheet -> codes.add(sheet.unit()));
          return codes;
        });
  }

  /** How far the appraisal of each unit of a level is. */
  Map<String, AppraisalStage> stages(String level) {
    return stages.computeIfAbsent(
        level,
        _ -> {
          var all = new HashMap<String, AppraisalStage>();
          appraisals
              .heads(code(), codesOn(level))
              .forEach(head -> all.put(head.unit(), head.status().stage()));
          return all;
        });
  }

  /** All that was said in the appraisal of a unit. */
  StoredAppraisal appraisal(String unit) {
    return appraisals.appraisal(code(), unit);
  }

  /** Units have no groups yet: what applies to a group only, applies to none. */
  CriteriaSet set(String level) {
    return rounds.criteriaSet(stored, level).applicableTo(level, Set.of());
  }

  /** Who in a council is to appraise what. */
  Assignments assignments(StoredCouncil council) {
    var of = council.council();
    var codes = Council.appraised(stored.round(), units, of.level(), of.convenedBy());
    return new Assignments(
        of, set(of.level()), codes.stream().map(Unit::code).toList(), council.assignments());
  }

  /** Who convenes the council of a unit, and so runs its level for it. */
  Optional<String> runner(Unit unit) {
    return Council.convener(stored.round(), units, unit);
  }

  private String code() {
    return stored.round().code();
  }

  private List<String> codesOn(String level) {
    return units.stream().filter(u -> u.level().equals(level)).map(Unit::code).toList();
  }
}
