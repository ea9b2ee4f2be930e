package vn.parindex.platform.appraisal;

import java.time.Instant;
import java.util.List;
import vn.parindex.appraisal.Assignment;

/**
 * Someone has taken note of what was assigned. It holds as long as just this is assigned.
 *
 * @param account who
 * @param assignments what was assigned then
 * @param at when
 */
public record Acknowledgement(String account, List<Assignment> assignments, Instant at) {

  public Acknowledgement {
    assignments = List.copyOf(assignments);
  }
}
