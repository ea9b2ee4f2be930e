package vn.parindex.platform.appraisal;

import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Council;
import vn.parindex.platform.audit.Subject;

/**
 * A council as it is in the table.
 *
 * @param council who is in it
 * @param subject version and audit head
 * @param assignments what was assigned
 * @param acknowledged what was taken note of, by account
 */
public record StoredCouncil(
    Council council,
    Subject subject,
    List<Assignment> assignments,
    Map<String, Acknowledgement> acknowledged) {

  public StoredCouncil {
    assignments = List.copyOf(assignments);
    acknowledged = Map.copyOf(acknowledged);
  }

  /** What was assigned to an account. */
  public List<Assignment> assignmentsOf(String account) {
    return assignments.stream().filter(one -> one.account().equals(account)).toList();
  }

  /** Whether someone has taken note of what is assigned now. */
  public boolean isAcknowledged(String account) {
    var acknowledgement = acknowledged.get(account);
    return acknowledgement != null && acknowledgement.assignments().equals(assignmentsOf(account));
  }
}
