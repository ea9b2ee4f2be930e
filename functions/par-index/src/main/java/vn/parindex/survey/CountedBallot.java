package vn.parindex.survey;

import java.util.Map;

/**
 * A valid ballot about one unit.
 *
 * @param asked the questionnaire that it answers
 * @param answers codes of the chosen options by question; blanks are left out
 */
public record CountedBallot(Questionnaire asked, Map<String, String> answers) {

  public CountedBallot {
    answers = Map.copyOf(answers);
  }
}
