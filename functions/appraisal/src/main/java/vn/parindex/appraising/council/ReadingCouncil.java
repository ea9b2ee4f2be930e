package vn.parindex.appraising.council;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;

/** Who runs the round reads who is in a council, and who appraises what. */
public final class ReadingCouncil implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final CouncilStore councils;

  public ReadingCouncil(RoundStore rounds, CouncilStore councils) {
    this.rounds = rounds;
    this.councils = councils;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var place = CouncilPlace.of(request, rounds);
    var stored =
        councils
            .find(place.roundCode(), place.level(), place.convenedBy())
            .orElseThrow(() -> place.unknown().asException());
    return Response.ok(CouncilView.of(place, stored)).withVersion(stored.subject().version());
  }
}
