package vn.parindex.replay.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.replay.data.Draws;

/**
 * Someone who is asked, and who answers as the seed has it, or does not.
 *
 * @param id the platform's name of them; on paper the name of their form
 * @param level level of the unit that they judge
 * @param unit the unit that they judge
 * @param group as whom
 */
record Respondent(String id, String level, String unit, String group) {

  private static final int ANSWER_PERCENT = 93;
  private static final int REMIND_PERCENT = 25;
  private static final int BLANK_PERCENT = 12;
  private static final int NO_OPINION_PERCENT = 5;
  private static final int COMMENT_PERCENT = 15;

  /** Answers, and what they weigh. */
  record Answers(Map<String, String> chosen, Map<String, List<BigDecimal>> weights) {}

  /** Whether they answer at all. */
  boolean answers(long seed) {
    return Draws.of(seed, "answers", id).chance(ANSWER_PERCENT);
  }

  /** Whether they answer only once they are reminded. */
  boolean waitsForReminder(long seed) {
    return Draws.of(seed, "waits for a reminder", id).chance(REMIND_PERCENT);
  }

  /** What they say besides. */
  Optional<String> comment(long seed) {
    return Draws.of(seed, "comment", id).chance(COMMENT_PERCENT)
        ? Optional.of("Ý kiến mẫu " + Draws.of(seed, "words", id).between(1, 1_000_000))
        : Optional.empty();
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
