package vn.parindex.roundadmin.rounds;

import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;

/** Shows rounds. */
public final class RoundViews {

  private final RoundStore rounds;

  public RoundViews(RoundStore rounds) {
    this.rounds = rounds;
  }

  /** A round as it is in the table. */
  RoundView of(StoredRound stored) {
    return of(stored.round(), stored.state(), stored.subject().version());
  }

  /** A round as it will be. */
  RoundView of(Round round, RoundState state, long version) {
    return RoundView.of(round, state, version, rounds.levelsWithCriteriaSet(round.code()));
  }

  /** The answer that shows a round. */
  public Response response(Round round, RoundState state, long version) {
    return Response.ok(of(round, state, version)).withVersion(version);
  }
}
