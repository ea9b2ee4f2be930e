package vn.parindex.submission.inspection;

import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.submission.unit.AssessedUnits;

/**
 * Someone reads the inspections of a unit. People of the unit itself see one only once they were
 * given notice: it is unannounced.
 */
final class ReadingInspections implements BiFunction<Request, Caller, Response> {

  private final AssessedUnits units;
  private final Inspections inspections;

  ReadingInspections(AssessedUnits units, Inspections inspections) {
    this.units = units;
    this.inspections = inspections;
  }

  private record View(List<InspectionView> inspections) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    boolean own = unit.unitCode().equals(caller.unit());
    return Response.ok(
        new View(
            inspections.all(unit.roundCode(), unit.unitCode()).stream()
                .filter(one -> !own || one.inspection().state().isKnownToTheUnit())
                .map(one -> InspectionView.of(one.subject().version(), one.inspection()))
                .toList()));
  }
}
