package vn.parindex.appraising.unit;

import java.util.Set;
import vn.parindex.appraisal.Assignments;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.platform.appraisal.StoredCouncil;

/**
 * Someone's seat in the council that appraises a unit: the one place that says what the person may
 * do there.
 *
 * @param council the council
 * @param member who it is
 * @param unit the unit's code
 * @param assignments what everyone is to appraise
 */
public record Seat(
    StoredCouncil council, CouncilMember member, String unit, Assignments assignments) {

  /** The codes of the unit's items that are assigned to the person. */
  public Set<String> items() {
    return assignments.items(member, unit);
  }

  /**
   * Holds that the person has one of these roles.
   *
   * @throws vn.parindex.platform.problem.ProblemException 403
   */
  public void requireRole(CouncilRole... roles) {
    if (!Set.of(roles).contains(member.role())) {
      throw AppraisalProblems.wrongCouncilRole().asException();
    }
  }

  /**
   * Holds that an item is assigned to the person, who has taken note of it.
   *
   * @throws vn.parindex.platform.problem.ProblemException 403 or 409
   */
  public void requireAssigned(String code) {
    if (!items().contains(code)) {
      throw AppraisalProblems.notAssigned(code).asException();
    }
    requireAcknowledged();
  }

  /**
   * Holds that the person has taken note of what is assigned.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public void requireAcknowledged() {
    if (!council.isAcknowledged(member.account())) {
      throw AppraisalProblems.notAcknowledged().asException();
    }
  }
}
