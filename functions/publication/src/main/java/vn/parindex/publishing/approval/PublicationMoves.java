package vn.parindex.publishing.approval;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.StoredPublication;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.publication.Aggregate;
import vn.parindex.publication.Publication;
import vn.parindex.publication.PublicationState;
import vn.parindex.publication.PublicationStep;
import vn.parindex.publishing.store.OpenRound;

/** Moves the publication of a level on, on the version that the caller has seen. */
final class PublicationMoves {

  private final RoundStore rounds;
  private final PublicationStore store;
  private final Changes changes;

  PublicationMoves(RoundStore rounds, PublicationStore store, Changes changes) {
    this.rounds = rounds;
    this.store = store;
    this.changes = changes;
  }

  /** Says what a move comes to. */
  interface Move {

    /**
     * The change, on the state as it is now.
     *
     * @throws vn.parindex.platform.problem.ProblemException if it may not be
     */
    Change make(PublicationPlace place, StoredPublication now, Actor actor);
  }

  /**
   * What is answered to a move.
   *
   * @param version the publication's own version, for the next move
   * @param latestVersion the newest published version of the ranking; 0 before the first
   * @param digest of the ranking that it is about
   */
  private record Moved(
      PublicationState state, long version, int latestVersion, @Nullable String digest) {}

  /** Carries a move out, once. */
  Response move(Request request, Caller caller, Move move) {
    long expected = request.expectedVersion();
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var place = PublicationPlace.of(request, rounds);
          OpenRound.require(place.stored());
          var now = store.find(place.round(), place.level().code());
          if (now.subject().version() != expected) {
            throw Problems.stale(expected, now.subject().version(), now.publication().state())
                .asException();
          }
          return move.make(place, now, actor);
        });
  }

  /** The publication after a step. */
  static Publication allowed(
      StoredPublication now, PublicationStep step, Optional<Publication> after) {
    return after.orElseThrow(
        () -> PublicationProblems.wrongState(step, now.publication().state()).asException());
  }

  /** What is to be published; there is some in every state after the first. */
  static Aggregate aggregate(StoredPublication now, PublicationStep step) {
    var ranking = now.publication().aggregate();
    if (ranking == null) {
      throw PublicationProblems.wrongState(step, now.publication().state()).asException();
    }
    return ranking;
  }

  /** The change that leads to a publication. */
  static Change moved(StoredPublication now, Publication after, Actor actor, Action action) {
    return new Change(PublicationStore.moved(now, after, actor, action), answer(now, after));
  }

  /** What is answered once it is moved on. */
  static Response answer(StoredPublication before, Publication after) {
    var ranking = after.aggregate();
    var version = before.subject().version() + 1;
    return Response.ok(
            new Moved(
                after.state(),
                version,
                after.latestVersion(),
                ranking == null ? null : ranking.digest()))
        .withVersion(version);
  }
}
