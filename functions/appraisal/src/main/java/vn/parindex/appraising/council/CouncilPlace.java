package vn.parindex.appraising.council;

import java.util.List;
import java.util.Set;
import vn.parindex.appraisal.Council;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;

/**
 * The place of a council that a path names: a level, and the unit that convenes a council for it.
 *
 * @param round the round
 * @param level the level's code
 * @param convenedBy the convening unit's code
 * @param units the units that the council appraises
 * @param set the criteria set as it applies to them
 */
record CouncilPlace(
    StoredRound round, String level, String convenedBy, List<Unit> units, CriteriaSet set) {

  CouncilPlace {
    units = List.copyOf(units);
  }

  /**
   * The place in the path.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 also for a unit that convenes no
   *     council for the level
   */
  static CouncilPlace of(Request request, RoundStore rounds) {
    return of(
        rounds.round(request.pathParameter("round")),
        request.pathParameter("level"),
        request.pathParameter("unit"),
        rounds);
  }

  /** The place of a council that is there. */
  static CouncilPlace of(StoredRound round, String level, String convenedBy, RoundStore rounds) {
    var all = rounds.units(round.round().code());
    var units = Council.appraised(round.round(), all, level, convenedBy);
    if (units.isEmpty()) {
      throw unknown(level, convenedBy).asException();
    }
    // Units have no groups yet: what applies to a group only, applies to none.
    var set = rounds.criteriaSet(round, level).applicableTo(level, Set.of());
    return new CouncilPlace(round, level, convenedBy, units, set);
  }

  String roundCode() {
    return round.round().code();
  }

  List<String> unitCodes() {
    return units.stream().map(Unit::code).toList();
  }

  /** 404: no such council. */
  Problem unknown() {
    return unknown(level, convenedBy);
  }

  void requireNotClosed() {
    if (round.state() == RoundState.CLOSED) {
      throw Problems.conflict("round-closed", "Đợt đánh giá đã khóa", "The round is closed")
          .asException();
    }
  }

  private static Problem unknown(String level, String convenedBy) {
    return Problems.notFound("council", level + "/" + convenedBy);
  }
}
