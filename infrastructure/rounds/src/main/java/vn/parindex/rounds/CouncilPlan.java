package vn.parindex.rounds;

import java.util.List;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.DivergenceThresholds;

/**
 * An Appraisal Council with its Support Team, as {@code councils.yaml} has it.
 *
 * @param level the level that it appraises
 * @param convenedBy the code of the unit that convenes it
 * @param maxLoad the most items over all units for one person
 * @param alerts from which divergence on people are to look
 * @param members accounts with their roles
 * @param assignments who appraises what, besides the lead agencies
 */
public record CouncilPlan(
    String level,
    String convenedBy,
    int maxLoad,
    DivergenceThresholds alerts,
    List<Seated> members,
    List<Assignment> assignments) {

  public CouncilPlan {
    members = List.copyOf(members);
    assignments = List.copyOf(assignments);
  }

  /** Someone in the council. */
  public record Seated(String account, CouncilRole role) {}
}
