package vn.parindex.intake.store;

import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/**
 * How every change that people make of a survey is made: on the survey as it is now, guarded by its
 * version, audited, in one transaction over all tables it touches.
 */
public final class SurveyEditing {

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final Changes changes;

  public SurveyEditing(AssessmentTable table, RoundStore rounds, SurveyStore surveys) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.changes = new Changes(table);
  }

  /**
   * Changes the survey of the round that the path names.
   *
   * @param edit says what changes; may be asked several times
   * @throws vn.parindex.platform.problem.ProblemException 404 without the round, and what the edit
   *     throws
   */
  public Response edit(Request request, Caller caller, Function<StoredSurvey, SurveyEdit> edit) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    return changes.make(request, caller, () -> change(round, request, caller, edit));
  }

  /**
   * Carries out one of several changes of a request. The request's idempotency key stands for the
   * whole of them ({@link #once}), so that each must bear to be asked for again.
   */
  public Response step(Request request, Caller caller, Function<StoredSurvey, SurveyEdit> edit) {
    return edit(request.without("idempotency-key"), caller, edit);
  }

  /**
   * Carries out a request that is made of several steps, once: a retry with the same idempotency
   * key gets the first answer. One that was cut off between its steps is carried out to its end by
   * the retry.
   */
  public Response once(Request request, Caller caller, Supplier<Response> steps) {
    return changes.make(request, caller, () -> Change.none(steps.get()));
  }

  private Change change(
      String round, Request request, Caller caller, Function<StoredSurvey, SurveyEdit> edit) {
    var survey = surveys.survey(round);
    var wanted = edit.apply(survey);
    var audited =
        AuditTrail.change(
            survey.subject(),
            SurveyItems.main(wanted.survey()),
            Actor.person(caller, request.time()),
            wanted.action());
    var response = wanted.response().apply(survey.subject().version() + 1);
    var writes = Change.of(response, audited, wanted.writes()).writes();
    return new Change(writes, wanted.elsewhere(), response);
  }
}
