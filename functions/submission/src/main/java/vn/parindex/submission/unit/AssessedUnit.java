package vn.parindex.submission.unit;

import java.time.Instant;
import java.util.List;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;
import vn.parindex.sheet.SheetState;
import vn.parindex.sheet.SheetStep;

/**
 * A unit in a round, with all that decides what may be done to its sheet.
 *
 * @param round the round
 * @param unit the unit
 * @param window when it may work on its self-assessment
 * @param extended whether it was given a later deadline
 * @param set the criteria set as it applies to the unit
 */
public record AssessedUnit(
    StoredRound round, Unit unit, Window window, boolean extended, CriteriaSet set) {

  /** The round's code. */
  public String roundCode() {
    return round.round().code();
  }

  /** The unit's code. */
  public String unitCode() {
    return unit.code();
  }

  /**
   * What the set asks under a code, bonuses and penalties too.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public SubCriterion item(String code) {
    return set.items().stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("sub-criterion", code).asException());
  }

  /** The sub-criteria that the unit assesses itself, in order. */
  public List<SubCriterion> selfAssessed() {
    return set.subCriteria().stream().filter(item -> item.assessedBy() == AssessedBy.SELF).toList();
  }

  /**
   * Holds that the round is open.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public void requireOpenRound() {
    if (round.state() != RoundState.OPEN) {
      throw SubmissionProblems.roundNotOpen(round.state()).asException();
    }
  }

  /**
   * Holds that a step may be taken now, and says where it leads.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409 if the round is not open, the time is
   *     not in the window, or the state does not allow the step
   */
  public SheetState after(SheetStep step, SheetState state, Instant now) {
    requireOpenRound();
    switch (window.at(now)) {
      case TOO_EARLY -> throw SubmissionProblems.notOpenYet(window.opensAt()).asException();
      case TOO_LATE -> throw SubmissionProblems.deadlinePassed(window.closesAt()).asException();
      case OPEN -> {
        // in time: the state decides
      }
    }
    return state
        .after(step)
        .orElseThrow(() -> SubmissionProblems.wrongState(step, state).asException());
  }
}
