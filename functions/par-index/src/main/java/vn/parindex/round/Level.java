package vn.parindex.round;

import java.util.List;
import vn.parindex.ranking.RankingScope;
import vn.parindex.text.Text;

/**
 * A level of units in a round, such as departments (so), districts (huyen) or communes (xa). Levels
 * are data: since 1/7/2025 there is no district level.
 *
 * @param code short code used in addresses: lower case letters, digits and hyphens
 * @param name the level in words
 * @param runBy who runs the round on this level
 * @param rankedWithin which rankings are made of it; the first is the main one
 */
public record Level(String code, Text name, RunBy runBy, List<RankingScope> rankedWithin) {

  public Level {
    rankedWithin = List.copyOf(rankedWithin);
  }

  /** The rankings made of it, the main one first; in the province if nothing is said. */
  public List<RankingScope> rankings() {
    return rankedWithin.isEmpty() ? List.of(RankingScope.PROVINCE) : rankedWithin;
  }

  /** The ranking that gives a unit its rank. */
  public RankingScope mainRanking() {
    return rankings().getFirst();
  }
}
