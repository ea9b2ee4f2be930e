package vn.parindex.intake.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.intake.store.AskedGroup;
import vn.parindex.intake.store.Ballots;
import vn.parindex.intake.store.Progress;
import vn.parindex.intake.store.SurveyItems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredFacts;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Unit;

/**
 * Counts the ballots of a round. What may be seen is written to the units' facts, from which sheets
 * are scored and ranked; all of a unit in one transaction. It reads ballots, and never invitations.
 */
final class CountingBallots {

  private static final int TRIES = 5;

  private final AssessmentTable table;
  private final AssessmentTable ballots;
  private final RoundStore rounds;
  private final SurveyStore surveys;

  CountingBallots(AssessmentTable table, AssessmentTable ballots) {
    this.table = table;
    this.ballots = ballots;
    this.rounds = new RoundStore(table);
    this.surveys = new SurveyStore(table);
  }

  /**
   * Counts all units that are judged.
   *
   * @return how many of them show something new
   */
  int count(StoredRound stored) {
    var round = stored.round().code();
    var survey = surveys.survey(round);
    if (survey.state() == SurveyState.DRAFT) {
      return 0;
    }
    boolean isFinal = survey.state() == SurveyState.CLOSED;
    var groups = surveys.groups(round);
    int changed = 0;
    for (var unit : rounds.units(round)) {
      var asked = groups.stream().filter(g -> g.level().equals(unit.level())).toList();
      if (!asked.isEmpty()) {
        changed += isChanged(round, unit, subCriteria(stored, unit), asked, isFinal) ? 1 : 0;
      }
    }
    return changed;
  }

  private List<String> subCriteria(StoredRound stored, Unit unit) {
    return rounds.criteriaSet(stored, unit.level()).subCriteria().stream()
        .filter(item -> item.assessedBy() == AssessedBy.SURVEY)
        .map(SubCriterion::code)
        .toList();
  }

  private boolean isChanged(
      String round, Unit unit, List<String> subCriteria, List<AskedGroup> groups, boolean isFinal) {
    for (int tries = 0; tries < TRIES; tries++) {
      var before = Ballots.progress(ballots, round, unit.code()).orElse(Progress.NONE);
      if (before.isFinal()) {
        return false; // its boxes were closed before: no ballot came since
      }
      var counted =
          CountingUnit.of(
              subCriteria, groups, Ballots.about(ballots, round, unit.code()), before, isFinal);
      if (counted.progress().saysTheSameAs(before)) {
        return false;
      }
      if (isWritten(round, unit.code(), before, counted)) {
        return !counted.results().isEmpty() || !counted.counts().isEmpty();
      }
    }
    throw new IllegalStateException("Others were always first: " + round + " " + unit.code());
  }

  private boolean isWritten(String round, String unit, Progress before, CountingUnit counted) {
    var known = rounds.facts(round, unit);
    var writes = new ArrayList<Write>();
    if (!counted.results().isEmpty()) {
      writes.add(facts(round, unit, known, counted));
    }
    if (!counted.counts().isEmpty()) {
      var counts = new TreeMap<>(surveys.counts(round).getOrDefault(unit, Map.of()));
      counts.putAll(counted.counts());
      writes.add(Write.put(SurveyItems.counts(round, unit, counts)));
    }
    try {
      table.transactAcross(
          Map.of(
              table,
              writes,
              ballots,
              List.of(Ballots.progress(round, unit, before.version(), counted.progress()))));
      return true;
    } catch (ConditionFailed _) {
      return false; // facts of the unit changed meanwhile, or another count was first
    }
  }

  private static Write facts(String round, String unit, StoredFacts known, CountingUnit counted) {
    var results = new HashMap<>(known.facts().surveys());
    results.putAll(counted.results());
    var facts = new ReferenceFacts(known.facts().facts(), results, known.facts().manual());
    return new Write.Put(
        RoundItems.facts(round, unit, new StoredFacts(facts, known.version() + 1)),
        Condition.unchangedSince(known.version()));
  }
}
