package vn.parindex.intake.store;

/**
 * Ballots of one group about one unit, as counted.
 *
 * @param valid how many count
 * @param invalid how many do not
 */
public record GroupCounts(int valid, int invalid) {

  /** All of them. */
  public int all() {
    return valid + invalid;
  }
}
