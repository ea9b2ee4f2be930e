package vn.parindex.intake.tally;

import java.time.Instant;
import java.util.function.Function;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.RoundState;

/**
 * Again and again, and every night before the ranking: counts the ballots of all open rounds. A
 * schedule asks for it and nothing that a ballot does, so that neither a stream nor an invocation
 * tells when one came; and only whole batches are seen. Where nothing came, nothing is written.
 */
public final class SurveyTally implements Function<Instant, String> {

  private final RoundStore rounds;
  private final CountingBallots counting;

  public SurveyTally(AssessmentTable table, AssessmentTable ballots) {
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
