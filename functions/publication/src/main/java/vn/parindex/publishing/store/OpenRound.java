package vn.parindex.publishing.store;

import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RoundState;

/** Nothing of a round changes before it is open or after it is closed. */
public final class OpenRound {

  private OpenRound() {}

  /**
   * Holds that a round is open.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public static void require(StoredRound round) {
    if (round.state() != RoundState.OPEN) {
      throw Problems.conflict("round-not-open", "Đợt đánh giá không mở", "The round is not open")
          .with("state", round.state())
          .asException();
    }
  }
}
