package vn.parindex.roundadmin.rounds;

import java.util.function.Function;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.RoundState;

/**
 * How every change of a round is made: on the round as it is now, guarded by its version, audited.
 * The round's main item moves with each change, so opening and any other change can't pass each
 * other unseen.
 */
public final class RoundEditing {

  private final RoundStore rounds;
  private final RoundViews views;
  private final Changes changes;

  public RoundEditing(RoundStore rounds, RoundViews views, Changes changes) {
    this.rounds = rounds;
    this.views = views;
    this.changes = changes;
  }

  /**
   * Changes the round that the path names, on the version that the caller saw.
   *
   * @param edit says what changes; may be asked several times
   * @throws vn.parindex.platform.problem.ProblemException 404 without the round, 428 without a
   *     version, 412 if it is another, and what the edit throws
   */
  public Response editVersion(Request request, Caller caller, Function<StoredRound, Edit> edit) {
    return edit(
        request,
        caller,
        stored -> {
          checkVersion(request, stored);
          return edit.apply(stored);
        });
  }

  /**
   * Changes the round that the path names, whatever its version; one that the request names anyway
   * must hold.
   *
   * @param edit says what changes; may be asked several times
   * @throws vn.parindex.platform.problem.ProblemException 404 without the round, 412 if the request
   *     names another version, and what the edit throws
   */
  public Response edit(Request request, Caller caller, Function<StoredRound, Edit> edit) {
    return changes.make(
        request,
        caller,
        () -> {
          var stored = rounds.round(request.pathParameter("round"));
          if (request.header("if-match").isPresent()) {
            checkVersion(request, stored);
          }
          var change = edit.apply(stored);
          var writes =
              AuditTrail.change(
                  stored.subject(),
                  RoundItems.main(change.round(), change.state()),
                  Actor.person(caller, request.time()),
                  change.action());
          var response = change.response().apply(stored.subject().version() + 1);
          return Change.of(response, writes, change.writes());
        });
  }

  /**
   * Refuses changes of a locked round.
   *
   * @throws vn.parindex.platform.problem.ProblemException 409
   */
  public static void refuseClosed(StoredRound stored) {
    if (stored.state() == RoundState.CLOSED) {
      throw RoundProblems.closed().asException();
    }
  }

  private void checkVersion(Request request, StoredRound stored) {
    long expected = request.expectedVersion();
    long version = stored.subject().version();
    if (expected != version) {
      throw Problems.stale(expected, version, views.of(stored)).asException();
    }
  }
}
