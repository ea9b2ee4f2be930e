package vn.parindex.appraising.explanation;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStep;
import vn.parindex.appraising.unit.AppraisalChange;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.appraisal.StoredExplanation;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.problem.Problems;

/** The unit's officer explains one item that it was asked about, before the item's deadline. */
public final class AnsweringQuestion implements BiFunction<Request, Caller, Response> {

  /** Some four pages; what is longer belongs into evidence. */
  private static final int MAX_WORDS = 10_000;

  private final AppraisedUnits units;
  private final AppraisalStore appraisals;
  private final Changes changes;

  public AnsweringQuestion(AppraisedUnits units, AppraisalStore appraisals, Changes changes) {
    this.units = units;
    this.appraisals = appraisals;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var code = unit.item(request.pathParameter("code")).code();
    var words =
        BodyReader.read(
            request.body(), body -> body.text("explanation", TextRule.words(MAX_WORDS)));
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var appraisal = appraisals.appraisal(unit.roundCode(), unit.unitCode());
          @Nullable StoredExplanation before = appraisal.explanations().get(code);
          requireVersion(before, expected);
          requireAsked(unit, appraisal, code, actor);
          var after =
              new StoredExplanation(code, expected + 1, words, actor.account(), actor.time());
          return answered(appraisal, before, after, actor);
        });
  }

  private static void requireVersion(@Nullable StoredExplanation current, long expected) {
    long version = current == null ? 0 : current.version();
    if (version != expected) {
      throw Problems.stale(expected, version, current == null ? "" : current).asException();
    }
  }

  private static void requireAsked(
      AppraisedUnit unit, StoredAppraisal appraisal, String code, Actor actor) {
    Answers.after(unit, appraisal, AppraisalStep.ANSWER);
    var asked = Answers.asked(unit, appraisal).get(code);
    if (asked == null) {
      throw Answers.notAsked(code).asException();
    }
    if (!actor.time().isBefore(asked.dueAt())) {
      throw Answers.tooLate(asked.dueAt()).asException();
    }
  }

  private static Change answered(
      StoredAppraisal appraisal,
      @Nullable StoredExplanation before,
      StoredExplanation after,
      Actor actor) {
    var kept =
        AppraisalItems.explanation(
            appraisal.round(), appraisal.unit(), appraisal.status().attempt(), after);
    return new Change(
        AppraisalChange.writes(
            appraisal,
            appraisal.status(),
            actor,
            Action.of("explain-item", before, after),
            List.of(kept)),
        Response.ok(after).withVersion(after.version()));
  }
}
