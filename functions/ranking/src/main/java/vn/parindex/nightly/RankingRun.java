package vn.parindex.nightly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.ranking.Snapshot;

/**
 * How the audit trail of a round names a ranking. A ranking follows from its inputs alone, so their
 * hash stands for all of it.
 *
 * @param level the level's code
 * @param night the day that it is the ranking of
 * @param run its number within the night
 * @param inputsHash SHA-256 of all that it follows from
 */
record RankingRun(String level, LocalDate night, long run, String inputsHash) {

  /** The entry for a ranking on demand: what stood for the night before, and what stands now. */
  static Action action(PreparedSnapshot prepared) {
    return Action.of("run-ranking", of(prepared.replaced()), of(prepared.snapshot()));
  }

  private static @Nullable RankingRun of(@Nullable Snapshot snapshot) {
    return snapshot == null
        ? null
        : new RankingRun(
            snapshot.level(), snapshot.night(), snapshot.run().number(), snapshot.inputsHash());
  }
}
