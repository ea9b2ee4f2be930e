package vn.parindex.appraising.unit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.Copies;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Extension;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;

/**
 * A unit in a round, with all that decides when its sheet may be appraised.
 *
 * @param round the round
 * @param unit the unit
 * @param selfAssessment when it works on its self-assessment
 * @param extension its later deadline for that, if it has one
 * @param appraisal when its council appraises
 * @param set the criteria set as it applies to the unit
 */
public record AppraisedUnit(
    StoredRound round,
    Unit unit,
    Window selfAssessment,
    @Nullable Extension extension,
    Window appraisal,
    CriteriaSet set) {

  /** The round's code. */
  public String roundCode() {
    return round.round().code();
  }

  /** The unit's code. */
  public String unitCode() {
    return unit.code();
  }

  /**
   * An item that is appraised.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404, also for what the unit does not
   *     declare data for
   */
  public SubCriterion item(String code) {
    return Copies.appraised(set).stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("appraised-item", code).asException());
  }

  /**
   * Holds that the round is open, whatever the time.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public void requireOpenRound() {
    if (round.state() != RoundState.OPEN) {
      throw AppraisalProblems.roundNotOpen(round.state()).asException();
    }
  }

  /**
   * Holds that the council may work now.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public void requireTime(Instant now) {
    requireOpenRound();
    switch (appraisal.at(now)) {
      case TOO_EARLY -> throw AppraisalProblems.notOpenYet(appraisal.opensAt()).asException();
      case TOO_LATE -> throw AppraisalProblems.closed(appraisal.closesAt()).asException();
      case OPEN -> {
        // in time
      }
    }
  }
}
