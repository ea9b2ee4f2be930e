package vn.parindex.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.facts.SurveyResult;
import vn.parindex.numbers.Exact;
import vn.parindex.numbers.NumberWords;
import vn.parindex.text.Text;

/**
 * The percentage from the ballots x maximum.
 *
 * @param minBallots valid ballots that it takes, at least 1
 * @param tooFewBallots what fewer mean
 */
public record SurveyRule(int minBallots, Fallback tooFewBallots) implements ScoringRule {

  @Override
  public Evaluation evaluate(Situation situation) {
    @Nullable SurveyResult result = situation.survey();
    if (result == null) {
      return new Evaluation(
          new Verdict.Waits(WaitsFor.SURVEY, null),
          () -> new Text("chờ kết quả điều tra xã hội học", "waiting for the survey"));
    }
    if (result.validBallots() < minBallots || result.opinions() == 0) {
      return Evaluation.fallback(
          tooFewBallots, UnscoredReason.TOO_FEW_BALLOTS, situation, () -> ballots(result));
    }
    Exact points = result.percent().times(situation.max()).over(Exact.of(100));
    return Evaluation.points(
        points,
        () ->
            Evaluation.withPoints(
                new Text("điều tra xã hội học ", "survey ")
                    .plus(NumberWords.percent(result.percent()))
                    .plus(" (")
                    .plus(ballots(result))
                    .plus(")"),
                points));
  }

  /** How many ballots there are; where they are few, not how few. */
  private static Text ballots(SurveyResult result) {
    if (result.validBallots() < SurveyResult.FEWEST_TOLD) {
      return new Text(
          "dưới %d phiếu hợp lệ".formatted(SurveyResult.FEWEST_TOLD),
          "fewer than %d valid ballots".formatted(SurveyResult.FEWEST_TOLD));
    }
    return NumberWords.number(BigDecimal.valueOf(result.validBallots()))
        .plus(" phiếu hợp lệ", " valid ballots");
  }

  @Override
  public BigDecimal highest(BigDecimal max) {
    return max;
  }

  @Override
  public void collect(Uses uses) {
    // The result is found under the sub-criterion's own code.
  }

  @Override
  public String form() {
    return "survey";
  }

  @Override
  public boolean standsAlone() {
    return true;
  }
}
