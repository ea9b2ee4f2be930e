package vn.parindex.appraising.unit;

import java.util.Set;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Deadline;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;

/** Finds the unit that a request is about. */
public final class AppraisedUnits {

  private final RoundStore rounds;

  public AppraisedUnits(RoundStore rounds) {
    this.rounds = rounds;
  }

  /**
   * The unit in the path.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 if there is no such round or unit, or
   *     the unit is not assessed in it, or the round plans no appraisal of its level
   */
  public AppraisedUnit of(Request request) {
    var round = rounds.round(request.pathParameter("round"));
    var unit = rounds.unit(round.round().code(), request.pathParameter("unit"));
    var extension = rounds.extension(round.round().code(), unit.code(), Deadline.SELF_ASSESSMENT);
    var later = rounds.extension(round.round().code(), unit.code(), Deadline.APPRAISAL);
    // Units have no groups yet: what applies to a group only, applies to none.
    var set = rounds.criteriaSet(round, unit.level()).applicableTo(unit.level(), Set.of());
    return new AppraisedUnit(
        round,
        unit,
        Window.of(deadline(round, unit, Deadline.SELF_ASSESSMENT), extension),
        extension,
        Window.of(deadline(round, unit, Deadline.APPRAISAL), later),
        set);
  }

  private static Deadline deadline(StoredRound round, Unit unit, String step) {
    return round
        .round()
        .deadline(unit.level(), step)
        .orElseThrow(() -> Problems.notFound("deadline", step).asException());
  }
}
