package vn.parindex.intake.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Write;

/**
 * What a request makes of a survey.
 *
 * @param survey the survey from now on
 * @param writes further items of the assessment table
 * @param elsewhere items of other tables
 * @param action for the audit trail
 * @param response the answer, given the new version
 */
public record SurveyEdit(
    StoredSurvey survey,
    List<Write> writes,
    Map<AssessmentTable, List<Write>> elsewhere,
    Action action,
    LongFunction<Response> response) {

  public SurveyEdit {
    writes = List.copyOf(writes);
    elsewhere = Map.copyOf(elsewhere);
  }

  /** Items of the assessment table change, the survey itself stays. */
  public static SurveyEdit of(
      StoredSurvey survey, List<Write> writes, Action action, LongFunction<Response> response) {
    return new SurveyEdit(survey, writes, Map.of(), action, response);
  }

  /** The same with further items of the assessment table. */
  public SurveyEdit and(List<Write> more) {
    var all = new ArrayList<>(writes);
    all.addAll(more);
    return new SurveyEdit(survey, all, elsewhere, action, response);
  }

  /** The survey comes into another state. */
  public static SurveyEdit into(
      StoredSurvey survey, SurveyState state, LongFunction<Response> response) {
    var action =
        Action.of("survey-" + state.name().toLowerCase(Locale.ROOT), survey.state(), state);
    return of(survey.in(state), List.of(), action, response);
  }
}
