package vn.parindex.replay.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.replay.data.Draws;

/** Someone with a link, who answers as the seed has it, or does not. */
record Respondent(String id, String level, String unit, String group, String token) {

  private static final int ANSWER_PERCENT = 93;
  private static final int BLANK_PERCENT = 12;
  private static final int NO_OPINION_PERCENT = 5;

  /** Answers, and what they weigh. */
  record Answers(Map<String, String> chosen, Map<String, List<BigDecimal>> weights) {}

  boolean answers(long seed) {
    return Draws.of(seed, "answers", id).chance(ANSWER_PERCENT);
  }

  /** What they answer; how good a unit is, is the same for all who judge it. */
  Answers to(AskedBallot asked, long seed) {
    int goodness = Draws.of(seed, "goodness", unit).between(55, 95);
    var draws = Draws.of(seed, "ballot", id);
    var chosen = new LinkedHashMap<String, String>();
    var weights = new TreeMap<String, List<BigDecimal>>();
    for (var question : asked.questions()) {
      var known = weights.computeIfAbsent(question.subCriterion(), _ -> new ArrayList<>());
      if (!question.required() && draws.chance(BLANK_PERCENT)) {
        continue;
      }
      if (!question.noOpinion().isEmpty() && draws.chance(NO_OPINION_PERCENT)) {
        chosen.put(question.code(), question.noOpinion());
        continue;
      }
      var options = List.copyOf(question.weights().keySet());
      int at = draws.chance(goodness) ? draws.between(0, 1) : draws.between(0, options.size() - 1);
      chosen.put(question.code(), options.get(at));
      known.add(question.weights().getOrDefault(options.get(at), BigDecimal.ZERO));
    }
    return new Answers(chosen, weights);
  }
}
