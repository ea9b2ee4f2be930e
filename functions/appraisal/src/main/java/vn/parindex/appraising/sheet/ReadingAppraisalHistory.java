package vn.parindex.appraising.sheet;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;

/** Someone reads who said what in an appraisal, and whether that record is whole. */
public final class ReadingAppraisalHistory implements BiFunction<Request, Caller, Response> {

  private static final int TRIES = 5;

  private final AppraisedUnits units;
  private final AssessmentTable table;

  public ReadingAppraisalHistory(AppraisedUnits units, AssessmentTable table) {
    this.units = units;
    this.table = table;
  }

  /**
   * What is answered.
   *
   * @param whole whether no entry was removed, added or edited
   * @param firstFault the number of the first entry that does not fit, if any
   */
  private record View(List<JsonNode> entries, boolean whole, @Nullable Long firstFault) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    for (int tries = 0; tries < TRIES; tries++) {
      var before = subject(unit);
      var entries = table.query(before.trail());
      if (subject(unit).equals(before)) {
        return Response.ok(view(before, entries)).withVersion(before.version());
      }
      // changed while it was read: trail and head would not belong together
    }
    throw Problems.busy().asException();
  }

  private Subject subject(AppraisedUnit unit) {
    var key = AppraisalItems.main(unit.roundCode(), unit.unitCode());
    return table.get(key).map(Subject::of).orElse(Subject.absent(key));
  }

  private static View view(Subject subject, List<Item> entries) {
    var fault = AuditTrail.firstFault(subject, entries);
    return new View(
        entries.stream().map(item -> Json.mapper().readTree(item.text("entry"))).toList(),
        fault.isEmpty(),
        fault.isPresent() ? fault.getAsLong() : null);
  }
}
