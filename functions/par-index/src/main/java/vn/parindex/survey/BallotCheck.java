package vn.parindex.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.text.Text;

/** Whether a ballot can be taken, and whether it then counts. */
public final class BallotCheck {

  private static final Text NO_SUCH_QUESTION =
      new Text("Phiếu không có câu hỏi này", "The questionnaire has no such question");
  private static final Text NO_SUCH_OPTION =
      new Text("Câu hỏi không có phương án này", "The question has no such option");
  private static final Text REQUIRED =
      new Text("Câu hỏi bắt buộc trả lời", "The question must be answered");

  private BallotCheck() {}

  /**
   * Everything that a respondent can still put right: answers to questions or with options that
   * there are not, and required questions without an answer.
   *
   * @param answers codes of the chosen options by question
   */
  public static List<BallotFault> faults(Questionnaire asked, Map<String, String> answers) {
    var faults = new ArrayList<BallotFault>(unknown(asked, answers));
    asked.questions().stream()
        .filter(question -> question.required() && !answers.containsKey(question.code()))
        .map(question -> new BallotFault(question.code(), "missing-answer", REQUIRED))
        .forEach(faults::add);
    return List.copyOf(faults);
  }

  /** Answers to questions, or with options, that there are not: never right, on paper neither. */
  public static List<BallotFault> unknown(Questionnaire asked, Map<String, String> answers) {
    var faults = new ArrayList<BallotFault>();
    answers.forEach(
        (code, option) -> {
          var question = asked.question(code);
          if (question.isEmpty()) {
            faults.add(new BallotFault(code, "unknown-question", NO_SUCH_QUESTION));
          } else if (question.get().option(option).isEmpty()) {
            faults.add(new BallotFault(code, "unknown-option", NO_SUCH_OPTION));
          }
        });
    return List.copyOf(faults);
  }

  /**
   * Why a ballot does not count, if it does not. "No opinion" is an answer, not a blank.
   *
   * @param maxBlankPercent share of its questions that a valid ballot may leave blank, 0 to 100
   */
  public static Optional<InvalidReason> invalid(
      Questionnaire asked, Map<String, String> answers, int maxBlankPercent) {
    long all = asked.questions().size();
    long blank = asked.questions().stream().filter(q -> !answers.containsKey(q.code())).count();
    return blank * 100 > all * maxBlankPercent
        ? Optional.of(InvalidReason.TOO_MANY_BLANK)
        : Optional.empty();
  }
}
