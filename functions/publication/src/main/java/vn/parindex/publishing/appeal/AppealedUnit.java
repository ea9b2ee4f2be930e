package vn.parindex.publishing.appeal;

import java.util.Set;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.publishing.store.OpenRound;
import vn.parindex.round.Unit;

/**
 * The unit of an appeal.
 *
 * @param round the round
 * @param unit the unit
 * @param set the criteria set as it applies to the unit
 */
record AppealedUnit(StoredRound round, Unit unit, CriteriaSet set) {

  /**
   * The unit in the path, in an open round.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 if there is no such round or unit, or
   *     the unit is not assessed; 409 if the round is not open
   */
  static AppealedUnit of(Request request, RoundStore rounds) {
    var round = rounds.round(request.pathParameter("round"));
    var unit = rounds.unit(round.round().code(), request.pathParameter("unit"));
    OpenRound.require(round);
    // Units have no groups yet: what applies to a group only, applies to none.
    var set = rounds.criteriaSet(round, unit.level()).applicableTo(unit.level(), Set.of());
    return new AppealedUnit(round, unit, set);
  }

  String roundCode() {
    return round.round().code();
  }

  String code() {
    return unit.code();
  }
}
