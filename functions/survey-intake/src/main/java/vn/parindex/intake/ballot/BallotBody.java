package vn.parindex.intake.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.survey.BallotFault;
import vn.parindex.survey.Questionnaire;

/**
 * What a respondent sends.
 *
 * @param answers codes of the chosen options by question
 * @param comment a free text, null for none
 */
record BallotBody(Map<String, String> answers, @Nullable String comment) {

  private static final int MOST_ANSWERS = 200;
  private static final TextRule COMMENT = TextRule.words(Questionnaire.LONGEST_COMMENT);

  /**
   * Reads answers {@code {"c1": "A"}}; one answer a question.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400 with every wrong member
   */
  static BallotBody read(Body body) {
    return BodyReader.read(body, BallotBody::of);
  }

  static BallotBody of(Members body) {
    var answers = new LinkedHashMap<String, String>();
    body.scalars("answers", MOST_ANSWERS)
        .forEach(
            (question, option) -> {
              if (option.isString()) {
                answers.put(question, option.stringValue());
              } else if (!option.isNull()) {
                body.faultIn(
                    "answers",
                    question,
                    "wrong-type",
                    "Phải là mã phương án",
                    "Must be the code of an option");
              }
            });
    return new BallotBody(answers, body.optionalText("comment", COMMENT).orElse(null));
  }

  /**
   * Refuses what the domain finds wrong, and a free text that nobody asked for.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400
   */
  void refuse(Questionnaire asked, List<BallotFault> faults) {
    var errors = new ArrayList<FieldError>();
    for (var fault : faults) {
      errors.add(
          new FieldError(
              "/answers/" + fault.question(),
              fault.code(),
              fault.message().vi(),
              fault.message().en()));
    }
    if (comment != null && asked.comment() == null) {
      errors.add(
          new FieldError(
              "/comment",
              "not-asked",
              "Phiếu không hỏi ý kiến khác",
              "The questionnaire asks for no free text"));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors).asException();
    }
  }
}
