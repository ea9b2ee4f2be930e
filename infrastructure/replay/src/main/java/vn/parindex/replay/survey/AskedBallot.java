package vn.parindex.replay.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A questionnaire as {@code GET .../survey/questionnaires/{level}/{group}} shows it.
 *
 * @param questions in order
 */
record AskedBallot(List<AskedQuestion> questions) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int TOP = 2;

  /**
   * A question.
   *
   * @param weights what the options weigh, by code and best first; no opinion is left out
   * @param noOpinion code of the option for no opinion, empty when there is none
   */
  record AskedQuestion(
      String code,
      String subCriterion,
      boolean required,
      Map<String, BigDecimal> weights,
      String noOpinion) {}

  static AskedBallot read(JsonNode questionnaire) {
    var questions = new ArrayList<AskedQuestion>();
    questionnaire.get("questions").forEach(question -> questions.add(question(question)));
    return new AskedBallot(questions);
  }

  private static AskedQuestion question(JsonNode question) {
    boolean topTwo = question.get("measure").asString().equals("TOP_TWO");
    var weights = new LinkedHashMap<String, BigDecimal>();
    var noOpinion = "";
    for (var option : question.get("options")) {
      var code = option.get("code").asString();
      if (option.path("weight").isNumber()) {
        var weight = option.get("weight").decimalValue();
        weights.put(code, topTwo ? (weights.size() < TOP ? HUNDRED : BigDecimal.ZERO) : weight);
      } else {
        noOpinion = code;
      }
    }
    return new AskedQuestion(
        question.get("code").asString(),
        question.get("subCriterion").asString(),
        question.get("required").asBoolean(),
        weights,
        noOpinion);
  }
}
