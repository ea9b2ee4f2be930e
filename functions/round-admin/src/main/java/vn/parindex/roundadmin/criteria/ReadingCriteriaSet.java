package vn.parindex.roundadmin.criteria;

import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;

/** Shows the criteria set of a level as the tree of the notation. */
public final class ReadingCriteriaSet {

  private final RoundStore rounds;

  public ReadingCriteriaSet(RoundStore rounds) {
    this.rounds = rounds;
  }

  /** Answers {@code GET /rounds/{round}/criteria-sets/{level}}. */
  public Response show(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    var level = request.pathParameter("level");
    var tree =
        rounds
            .criteriaTree(stored.round().code(), level)
            .orElseThrow(() -> Problems.notFound("criteria-set", level).asException());
    return Response.ok(tree).withVersion(stored.subject().version());
  }
}
