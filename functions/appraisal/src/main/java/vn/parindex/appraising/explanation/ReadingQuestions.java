package vn.parindex.appraising.explanation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.appraising.unit.AppraisedUnits;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.text.Text;

/**
 * The unit reads what it was asked to explain, and what it has answered. Nothing else of the
 * appraisal: neither points nor who said what.
 */
public final class ReadingQuestions implements BiFunction<Request, Caller, Response> {

  private final AppraisedUnits units;
  private final AppraisalStore appraisals;

  public ReadingQuestions(AppraisedUnits units, AppraisalStore appraisals) {
    this.units = units;
    this.appraisals = appraisals;
  }

  /**
   * What is answered.
   *
   * @param open whether answers can be given, as far as the stage goes
   * @param version grows with every answer; the leader sends what has this version
   */
  private record View(boolean open, long version, List<Question> questions) {}

  private record Question(
      String code,
      Text name,
      String question,
      Instant dueAt,
      long version,
      @Nullable String explanation,
      @Nullable String by,
      @Nullable Instant at) {}

  @Override
  public Response apply(Request request, Caller caller) {
    var unit = units.of(request);
    var appraisal = appraisals.appraisal(unit.roundCode(), unit.unitCode());
    var view =
        new View(
            appraisal.status().stage() == AppraisalStage.EXPLANATION_ASKED,
            Answers.version(appraisal),
            questions(unit, appraisal));
    return Response.ok(view).withVersion(view.version());
  }

  private static List<Question> questions(AppraisedUnit unit, StoredAppraisal appraisal) {
    var questions = new ArrayList<Question>();
    Answers.asked(unit, appraisal)
        .forEach(
            (code, asked) -> {
              var answer = appraisal.explanations().get(code);
              questions.add(
                  new Question(
                      code,
                      unit.item(code).name(),
                      asked.question(),
                      asked.dueAt(),
                      answer == null ? 0 : answer.version(),
                      answer == null ? null : answer.words(),
                      answer == null ? null : answer.by(),
                      answer == null ? null : answer.at()));
            });
    return questions;
  }
}
