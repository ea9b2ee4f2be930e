package vn.parindex.exporting.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.RoundState;

/**
 * Checks every night what must hold whatever happens: audit trails are whole, a ranking's points
 * are sums, the survey's counters fit those who are asked. It reads what changed since the night
 * before and a part of the rest, changes nothing, and logs what is broken, which the alarm
 * InvariantsBroken counts. Several writers at work meanwhile break nothing.
 */
public final class NightlyCheck implements Function<Instant, String> {

  /** What the alarm's filter looks for in the log. */
  public static final String WORDS = "Invariant broken";

  private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

  private final RoundStore rounds;
  private final CheckedTrails trails;
  private final CheckedRankings rankings;
  private final CheckedCells cells;

  /** A check of a table and the invitations of its surveys. */
  public NightlyCheck(AssessmentTable table, AssessmentTable invitations) {
    this.rounds = new RoundStore(table);
    this.trails = new CheckedTrails(table, rounds);
    this.rankings = new CheckedRankings(table, rounds);
    this.cells = new CheckedCells(invitations);
  }

  @Override
  public String apply(Instant night) {
    var broken = broken(night);
    broken.forEach(one -> LOG.warn("{}: {}: {}", WORDS, one.where(), one.what()));
    return "Broken: " + broken.size();
  }

  /** What does not hold on a night. */
  public List<Broken> broken(Instant night) {
    var broken = new ArrayList<Broken>();
    for (var code : rounds.codes()) {
      rounds
          .find(code)
          .ifPresentOrElse(
              round -> addBroken(round, night, broken),
              () -> broken.add(new Broken(code, "the list of rounds names it, and it is gone")));
    }
    return List.copyOf(broken);
  }

  private void addBroken(StoredRound round, Instant night, List<Broken> broken) {
    broken.addAll(trails.broken(round, night));
    if (round.state() == RoundState.OPEN) {
      broken.addAll(rankings.broken(round, night));
      broken.addAll(cells.broken(round));
    }
  }
}
