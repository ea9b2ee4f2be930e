package vn.parindex.submission.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.inspection.Inspection;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.submission.unit.AssessedUnits;

/** Whoever runs the level plans an inspection of a unit (plan 288, step 7). */
final class PlanningInspection implements BiFunction<Request, Caller, Response> {

  static final int MOST_CODES = 200;
  private static final int MAX_WORDS = 2_000;

  private final AssessedUnits units;
  private final Inspections inspections;
  private final Changes changes;

  PlanningInspection(AssessedUnits units, Inspections inspections, Changes changes) {
    this.units = units;
    this.inspections = inspections;
    this.changes = changes;
  }

  private record Wanted(LocalDate plannedOn, String subject, List<String> codes) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    unit.requireOpenRound();
    var wanted = BodyReader.read(request.body(), body -> wanted(body, unit));
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var number = inspections.all(unit.roundCode(), unit.unitCode()).size() + 1;
          var planned =
              Inspection.planned(
                  "%04d".formatted(number), wanted.plannedOn(), wanted.subject(), wanted.codes());
          var subject =
              Subject.absent(Inspections.key(unit.roundCode(), unit.unitCode(), planned.id()));
          return new Change(
              Inspections.changed(
                  subject, planned, actor, Action.of("plan-inspection", null, planned)),
              Response.created(InspectionView.of(1, planned)).withVersion(1));
        });
  }

  private static Wanted wanted(Members body, AssessedUnit unit) {
    var codes =
        body.has("codes")
            ? body.texts("codes", 0, MOST_CODES, TextRule.words(40))
            : List.<String>of();
    if (!unit.set().items().stream().map(item -> item.code()).toList().containsAll(codes)) {
      InspectionProblems.unknownCode(body, "codes");
    }
    return new Wanted(
        body.day("plannedOn"), body.text("subject", TextRule.words(MAX_WORDS)), codes);
  }
}
