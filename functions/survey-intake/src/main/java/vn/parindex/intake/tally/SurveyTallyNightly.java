package vn.parindex.intake.tally;

import java.time.Instant;
import java.util.function.Function;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.RoundState;

/**
 * Every night before the ranking: counts the ballots of all open rounds. A night at least lies
 * between a ballot and what is seen of it, and there is no stream that would tell the order.
 */
public final class SurveyTallyNightly implements Function<Instant, String> {

  private final RoundStore rounds;
  private final CountingBallots counting;

  public SurveyTallyNightly(AssessmentTable table, AssessmentTable ballots) {
    this.rounds = new RoundStore(table);
    this.counting = new CountingBallots(table, ballots);
  }

  @Override
  public String apply(Instant scheduled) {
    int changed = 0;
    for (var code : rounds.codes()) {
      var open = rounds.find(code).filter(round -> round.state() == RoundState.OPEN);
      if (open.isPresent()) {
        changed += counting.count(open.get());
      }
    }
    return "Units with new results: " + changed;
  }
}
