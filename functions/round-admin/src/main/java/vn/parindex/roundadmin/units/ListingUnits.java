package vn.parindex.roundadmin.units;

import java.util.List;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.Unit;

/** Shows the units of a round. */
public final class ListingUnits {

  private final RoundStore rounds;

  public ListingUnits(RoundStore rounds) {
    this.rounds = rounds;
  }

  private record Listed(List<Unit> units) {}

  /** Answers {@code GET /rounds/{round}/units}. */
  public Response list(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    return Response.ok(new Listed(rounds.units(stored.round().code())))
        .withVersion(stored.subject().version());
  }
}
