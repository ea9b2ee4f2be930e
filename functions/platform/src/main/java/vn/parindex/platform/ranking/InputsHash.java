package vn.parindex.platform.ranking;

import java.util.List;
import vn.parindex.platform.http.Stored;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.RankingScope;
import vn.parindex.round.Level;
import vn.parindex.round.Round;

/** The fingerprint of a ranking's inputs: equal hashes, equal rankings. */
public final class InputsHash {

  private record Inputs(
      String criteriaSet,
      RankingPolicy policy,
      ClassTable classes,
      List<RankingScope> scopes,
      List<UnitVersions> units) {}

  private InputsHash() {}

  /**
   * SHA-256 in hex over criteria set, policy, classes, and every unit with its versions.
   *
   * @param setDocument the criteria set as it is stored
   * @param units the units of the level, by code
   */
  public static String of(Round round, Level level, String setDocument, List<UnitVersions> units) {
    return Stored.fingerprint(
        new Inputs(
            setDocument, round.rankingPolicy(), round.classTable(), level.rankings(), units));
  }
}
