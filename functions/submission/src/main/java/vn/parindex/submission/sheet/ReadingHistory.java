package vn.parindex.submission.sheet;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.submission.unit.AssessedUnits;

/** Someone reads who changed what in a sheet, and whether that record is whole. */
public final class ReadingHistory implements BiFunction<Request, Caller, Response> {

  private static final int TRIES = 5;

  private final AssessedUnits units;
  private final AssessmentTable table;

  public ReadingHistory(AssessedUnits units, AssessmentTable table) {
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
    var unit = units.withSheet(request);
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

  private Subject subject(AssessedUnit unit) {
    var key = SheetItems.main(unit.roundCode(), unit.unitCode());
    return table.get(key).map(Subject::of).orElse(Subject.absent(key));
  }

  private static View view(Subject subject, List<Item> entries) {
    OptionalLong fault = AuditTrail.firstFault(subject, entries);
    return new View(
        entries.stream().map(item -> Json.mapper().readTree(item.text("entry"))).toList(),
        fault.isEmpty(),
        fault.isPresent() ? fault.getAsLong() : null);
  }
}
