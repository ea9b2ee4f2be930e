package vn.parindex.roundadmin.rounds;

import java.util.List;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RoundState;
import vn.parindex.text.Text;

/** Shows rounds. */
public final class ReadingRounds {

  private final RoundStore rounds;
  private final RoundViews views;

  public ReadingRounds(RoundStore rounds, RoundViews views) {
    this.rounds = rounds;
    this.views = views;
  }

  private record Listed(String code, Text name, int year, RoundState state) {
    static Listed of(StoredRound stored) {
      var round = stored.round();
      return new Listed(round.code(), round.name(), round.year(), stored.state());
    }
  }

  private record Rounds(List<Listed> rounds) {}

  /** Answers {@code GET /rounds}. */
  public Response list(Request request, Caller caller) {
    return Response.ok(
        new Rounds(rounds.codes().stream().map(rounds::round).map(Listed::of).toList()));
  }

  /** Answers {@code GET /rounds/{round}}. */
  public Response show(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    return Response.ok(views.of(stored)).withVersion(stored.subject().version());
  }
}
