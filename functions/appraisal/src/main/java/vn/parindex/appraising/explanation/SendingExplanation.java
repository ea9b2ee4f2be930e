package vn.parindex.appraising.explanation;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.OpenItems;
import vn.parindex.appraising.unit.AppraisalChange;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;

/**
 * The unit's leader sends the explanation, on the version that was seen. Every item whose deadline
 * has not passed must be answered.
 */
public final class SendingExplanation implements BiFunction<Request, Caller, Response> {

  private final AppraisedUnits units;
  private final AppraisalStore appraisals;
  private final Changes changes;

  public SendingExplanation(AppraisedUnits units, AppraisalStore appraisals, Changes changes) {
    this.units = units;
    this.appraisals = appraisals;
    this.changes = changes;
  }

  private record View(boolean sent, long version) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    BodyReader.read(request.body(), _ -> "");
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var appraisal = appraisals.appraisal(unit.roundCode(), unit.unitCode());
          long version = Answers.version(appraisal);
          if (version != expected) {
            throw Problems.stale(expected, version, new View(false, version)).asException();
          }
          return send(unit, appraisal, version, actor);
        });
  }

  private static Change send(
      AppraisedUnit unit, StoredAppraisal appraisal, long version, Actor actor) {
    var to = Answers.after(unit, appraisal, AppraisalStep.EXPLAIN);
    requireAnswered(Answers.asked(unit, appraisal), appraisal, actor);
    var status = appraisal.status().moved(to, actor.time());
    return new Change(
        AppraisalChange.writes(
            appraisal,
            status,
            actor,
            Action.of("send-explanation", appraisal.status(), status),
            List.of()),
        Response.ok(new View(true, version)).withVersion(version));
  }

  private static void requireAnswered(
      Map<String, Decision.AskExplanation> asked, StoredAppraisal appraisal, Actor actor) {
    if (OpenItems.noTimeLeft(asked.values(), actor.time())) {
      var last = asked.values().stream().map(Decision.AskExplanation::dueAt).sorted().toList();
      throw Answers.tooLate(last.getLast()).asException();
    }
    var missing =
        asked.entrySet().stream()
            .filter(entry -> actor.time().isBefore(entry.getValue().dueAt()))
            .map(Map.Entry::getKey)
            .filter(code -> !appraisal.explanations().containsKey(code))
            .map(code -> new FieldError(code, "unexplained", "Chưa giải trình", "Not explained"))
            .toList();
    if (!missing.isEmpty()) {
      throw Problems.conflict(
              "incomplete", "Còn mục chưa giải trình", "Some items are not explained yet")
          .with(missing)
          .asException();
    }
  }
}
