package vn.parindex.roundadmin.rounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Completeness;
import vn.parindex.round.RoundState;

/** Home Affairs opens a round: from now on units work, and criteria sets stay as they are. */
public final class OpeningRound {

  private final RoundStore rounds;
  private final RoundEditing editing;
  private final RoundViews views;

  public OpeningRound(RoundStore rounds, RoundEditing editing, RoundViews views) {
    this.rounds = rounds;
    this.editing = editing;
    this.views = views;
  }

  /** Answers {@code POST /rounds/{round}/open}. */
  public Response open(Request request, Caller caller) {
    rounds.round(request.pathParameter("round"));
    BodyReader.read(request.body(), body -> body);
    return editing.editVersion(request, caller, stored -> opened(stored, request.time()));
  }

  private Edit opened(StoredRound stored, Instant now) {
    if (stored.state() != RoundState.DRAFT) {
      throw RoundProblems.wrongState(stored.state()).asException();
    }
    var round = stored.round();
    var missing =
        new ArrayList<>(Completeness.missing(round, rounds.units(round.code()), sets(stored)));
    missing.addAll(Completeness.pastDeadlines(round, now));
    if (!missing.isEmpty()) {
      throw RoundProblems.incomplete(missing).asException();
    }
    return new Edit(
        round,
        RoundState.OPEN,
        List.of(),
        Action.of("open-round", stored.state(), RoundState.OPEN),
        version -> views.response(round, RoundState.OPEN, version));
  }

  private Map<String, CriteriaSet> sets(StoredRound stored) {
    var sets = new HashMap<String, CriteriaSet>();
    for (var level : stored.round().levels()) {
      rounds.findCriteriaSet(stored, level.code()).ifPresent(set -> sets.put(level.code(), set));
    }
    return sets;
  }
}
