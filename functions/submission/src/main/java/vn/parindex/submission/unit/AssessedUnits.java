package vn.parindex.submission.unit;

import java.util.Set;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Deadline;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;

/** Finds the unit that a request is about. */
public final class AssessedUnits {

  private final RoundStore rounds;

  public AssessedUnits(RoundStore rounds) {
    this.rounds = rounds;
  }

  /**
   * The unit in the path.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 if there is no such round or unit, or
   *     the unit is not assessed in it
   */
  public AssessedUnit of(Request request) {
    var round = rounds.round(request.pathParameter("round"));
    return of(round, rounds.unit(round, request.pathParameter("unit")));
  }

  /**
   * The unit in the path, of a round whose sheets exist: they do from the moment it is open.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public AssessedUnit withSheet(Request request) {
    var unit = of(request);
    if (unit.round().state() == RoundState.DRAFT) {
      throw Problems.notFound("sheet", unit.unitCode()).asException();
    }
    return unit;
  }

  private AssessedUnit of(StoredRound round, Unit unit) {
    var deadline =
        round
            .round()
            .deadline(unit.level(), Deadline.SELF_ASSESSMENT)
            .orElseThrow(() -> Problems.notFound("deadline", unit.level()).asException());
    var extension = rounds.extension(round.round().code(), unit.code(), Deadline.SELF_ASSESSMENT);
    // Units have no groups yet: what applies to a group only, applies to none.
    var set = rounds.criteriaSet(round, unit.level()).applicableTo(unit.level(), Set.of());
    var window = Window.of(deadline, extension);
    var extended = window.closesAt().isAfter(deadline.closesAt());
    return new AssessedUnit(round, unit, window, extended, set);
  }
}
