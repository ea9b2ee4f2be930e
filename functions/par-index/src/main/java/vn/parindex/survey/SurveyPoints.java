package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.facts.SurveyResult;

/**
 * What the ballots about one unit make of its survey sub-criteria: the mean weight of all opinions
 * on the questions linked to the sub-criterion. "No opinion" and blanks leave the denominator.
 */
public final class SurveyPoints {

  private SurveyPoints() {}

  /**
   * The result of each sub-criterion. With fewer than {@link SmallCells#LEAST} ballots no weights
   * are given, so that the sub-criterion's rule decides what too few ballots mean.
   *
   * @param subCriteria codes of the survey sub-criteria of the unit
   * @param ballots the valid ballots about the unit
   */
  public static Map<String, SurveyResult> results(
      Collection<String> subCriteria, List<CountedBallot> ballots) {
    var results = new TreeMap<String, SurveyResult>();
    subCriteria.forEach(code -> results.put(code, result(code, ballots)));
    return results;
  }

  private static SurveyResult result(String subCriterion, List<CountedBallot> ballots) {
    var sum = BigDecimal.ZERO;
    int opinions = 0;
    int asked = 0;
    for (var ballot : ballots) {
      boolean concerned = false;
      for (var question : ballot.asked().questions()) {
        if (!question.subCriterion().equals(subCriterion)) {
          continue;
        }
        concerned = true;
        var answer = ballot.answers().get(question.code());
        var weight = answer == null ? null : question.weight(answer).orElse(null);
        if (weight != null) {
          sum = sum.add(weight);
          opinions++;
        }
      }
      asked += concerned ? 1 : 0;
    }
    return asked < SmallCells.LEAST
        ? SurveyResult.none(asked)
        : new SurveyResult(sum, opinions, asked);
  }
}
