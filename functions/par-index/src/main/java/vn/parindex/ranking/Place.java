package vn.parindex.ranking;

/**
 * A unit's place in a ranking.
 *
 * @param standing with what it came into the ranking
 * @param rank 1 for the best
 * @param sharedBy how many units have this rank, the unit itself included
 */
public record Place(Standing standing, int rank, int sharedBy) {

  /** The unit's code. */
  public String unit() {
    return standing.unit();
  }

  /** How many ranks the unit climbed since it had another rank; negative when it fell. */
  public int climbedSince(int previousRank) {
    return previousRank - rank;
  }
}
