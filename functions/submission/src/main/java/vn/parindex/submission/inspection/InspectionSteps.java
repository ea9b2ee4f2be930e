package vn.parindex.submission.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.InspectionStep;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.Write;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.submission.unit.AssessedUnits;

/** Moves an inspection on, on the version that was seen. */
final class InspectionSteps {

  private final AssessedUnits units;
  private final Inspections inspections;
  private final TellingTheUnit telling;
  private final Changes changes;

  InspectionSteps(
      AssessedUnits units, Inspections inspections, TellingTheUnit telling, Changes changes) {
    this.units = units;
    this.inspections = inspections;
    this.telling = telling;
    this.changes = changes;
  }

  /** What a step makes of an inspection; empty if its state does not allow it. */
  interface Step {
    Optional<Inspection> make(Inspection before);
  }

  /** What else follows from it. */
  interface Consequences {
    List<Write> of(Inspection after, Actor actor);
  }

  /** The unit in the path, of an open round. */
  AssessedUnit unit(Request request) {
    var unit = units.of(request);
    unit.requireOpenRound();
    return unit;
  }

  /** One inspection of a unit; one that its people may not know of is not there for them. */
  Inspections.Stored stored(Request request, AssessedUnit unit, Caller caller) {
    var id = request.pathParameter("inspection");
    var stored = inspections.required(unit.roundCode(), unit.unitCode(), id);
    if (unit.unitCode().equals(caller.unit()) && !stored.inspection().state().isKnownToTheUnit()) {
      throw Problems.notFound("inspection", id).asException();
    }
    return stored;
  }

  Response take(Request request, Caller caller, InspectionStep step, String action, Step make) {
    return take(request, caller, step, action, make, (_, _) -> List.of());
  }

  Response take(
      Request request,
      Caller caller,
      InspectionStep step,
      String action,
      Step make,
      Consequences consequences) {
    var unit = unit(request);
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var stored = stored(request, unit, caller);
          if (stored.subject().version() != expected) {
            throw InspectionProblems.stale(expected, stored).asException();
          }
          var before = stored.inspection();
          var after =
              make.make(before)
                  .orElseThrow(
                      () -> InspectionProblems.wrongState(step, before.state()).asException());
          return Change.of(
              Response.ok(InspectionView.of(expected + 1, after)).withVersion(expected + 1),
              Inspections.changed(stored.subject(), after, actor, Action.of(action, before, after)),
              Stream.concat(
                      consequences.of(after, actor).stream(),
                      telling.of(step, unit, after, actor).stream())
                  .toList());
        });
  }
}
