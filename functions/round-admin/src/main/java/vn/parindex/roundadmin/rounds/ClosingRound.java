package vn.parindex.roundadmin.rounds;

import java.util.List;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RoundState;

/** Home Affairs locks a round: it changes no more. */
public final class ClosingRound {

  private final RoundStore rounds;
  private final RoundEditing editing;
  private final RoundViews views;

  public ClosingRound(RoundStore rounds, RoundEditing editing, RoundViews views) {
    this.rounds = rounds;
    this.editing = editing;
    this.views = views;
  }

  /** Answers {@code POST /rounds/{round}/close}. */
  public Response close(Request request, Caller caller) {
    rounds.round(request.pathParameter("round"));
    BodyReader.read(request.body(), body -> body);
    return editing.editVersion(request, caller, this::closed);
  }

  private Edit closed(StoredRound stored) {
    if (stored.state() != RoundState.OPEN) {
      throw RoundProblems.wrongState(stored.state()).asException();
    }
    return new Edit(
        stored.round(),
        RoundState.CLOSED,
        List.of(),
        Action.of("close-round", stored.state(), RoundState.CLOSED),
        version -> views.response(stored.round(), RoundState.CLOSED, version));
  }
}
