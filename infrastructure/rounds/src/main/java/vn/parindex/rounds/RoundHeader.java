package vn.parindex.rounds;

import java.time.ZoneId;
import java.util.List;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.round.Deadline;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.text.Text;

/** What {@code round.yaml} holds: the round without its calendar. */
record RoundHeader(
    String code,
    Text name,
    int year,
    ZoneId zone,
    List<Level> levels,
    RankingPolicy rankingPolicy,
    ClassTable classTable) {

  Round with(List<Deadline> deadlines) {
    return new Round(code, name, year, zone, levels, deadlines, rankingPolicy, classTable);
  }
}
