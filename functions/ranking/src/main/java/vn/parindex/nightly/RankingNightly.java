package vn.parindex.nightly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.platform.ranking.Trigger;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.RoundState;

/**
 * Ranks every level of every open round for the night of the schedule's time, however late it runs.
 * A level that fails holds up no other; in the end the run fails, so that the schedule tries again.
 */
final class RankingNightly implements Function<Instant, String> {

  private static final Logger LOG = LoggerFactory.getLogger(RankingNightly.class);

  private final RoundStore rounds;
  private final TakingSnapshots snapshots;

  RankingNightly(AssessmentTable table) {
    this.rounds = new RoundStore(table);
    this.snapshots = new TakingSnapshots(table, rounds);
  }

  @Override
  public String apply(Instant scheduled) {
    var taken = new ArrayList<String>();
    var failed = new ArrayList<String>();
    for (var code : rounds.codes()) {
      rounds
          .find(code)
          .filter(round -> round.state() == RoundState.OPEN)
          .ifPresent(round -> rank(round, scheduled, taken, failed));
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Not ranked: " + failed + "; ranked: " + taken);
    }
    return "Ranked: " + taken;
  }

  @SuppressWarnings("CatchingUnchecked")
  private void rank(StoredRound round, Instant scheduled, List<String> taken, List<String> failed) {
    for (var level : round.round().levels()) {
      var name = round.round().code() + "/" + level.code();
      try {
        taken.add(name + "/" + snapshots.take(round, level, Trigger.nightly(scheduled)).night());
      } catch (RuntimeException e) {
        LOG.error("Ranking of {} failed", name, e);
        failed.add(name);
      }
    }
  }
}
