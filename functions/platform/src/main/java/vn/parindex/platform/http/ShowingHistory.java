package vn.parindex.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/** Answers who changed what in an audited subject, and whether that record is whole. */
public final class ShowingHistory {

  private static final int TRIES = 5;

  private final AssessmentTable table;

  public ShowingHistory(AssessmentTable table) {
    this.table = table;
  }

  /**
   * What is answered.
   *
   * @param whole whether no entry was removed, added or edited
   * @param firstFault the number of the first entry that does not fit, if any
   */
  private record View(List<JsonNode> entries, boolean whole, @Nullable Long firstFault) {}

  /**
   * The history of the subject with this main item; empty before its first change.
   *
   * @throws vn.parindex.platform.problem.ProblemException 503 if it changes whenever it is read
   */
  public Response of(Key main) {
    for (int tries = 0; tries < TRIES; tries++) {
      var before = subject(main);
      var entries = table.query(before.trail());
      if (subject(main).equals(before)) {
        return Response.ok(view(before, entries)).withVersion(before.version());
      }
      // changed while it was read: trail and head would not belong together
    }
    throw Problems.busy().asException();
  }

  private Subject subject(Key main) {
    return table.get(main).map(Subject::of).orElse(Subject.absent(main));
  }

  private static View view(Subject subject, List<Item> entries) {
    var fault = AuditTrail.firstFault(subject, entries);
    return new View(
        entries.stream().map(item -> Json.mapper().readTree(item.text("entry"))).toList(),
        fault.isEmpty(),
        fault.isPresent() ? fault.getAsLong() : null);
  }
}
