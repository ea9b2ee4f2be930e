package vn.parindex.roundadmin.rounds;

import java.time.ZoneId;
import java.util.List;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.round.Deadline;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.text.Text;

/** A round as the API shows it; {@code criteriaSets} are the levels that have one. */
record RoundView(
    String code,
    Text name,
    int year,
    ZoneId zone,
    RoundState state,
    long version,
    List<Level> levels,
    List<Deadline> deadlines,
    RankingPolicy rankingPolicy,
    ClassTable classTable,
    List<String> criteriaSets) {

  static RoundView of(Round round, RoundState state, long version, List<String> criteriaSets) {
    return new RoundView(
        round.code(),
        round.name(),
        round.year(),
        round.zone(),
        state,
        version,
        round.levels(),
        round.deadlines(),
        round.rankingPolicy(),
        round.classTable(),
        criteriaSets);
  }
}
