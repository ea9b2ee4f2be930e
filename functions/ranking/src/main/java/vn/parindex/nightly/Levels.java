package vn.parindex.nightly;

import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Level;

/** Levels of a round, as addresses name them. */
final class Levels {

  private Levels() {}

  /**
   * A level that must exist.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  static Level level(StoredRound round, String code) {
    return round
        .round()
        .level(code)
        .orElseThrow(() -> Problems.notFound("level", code).asException());
  }
}
