package vn.parindex.publishing.approval;

import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.publication.PublicationStore;
import vn.parindex.platform.publication.PublishedVersion;
import vn.parindex.platform.publication.StoredPublication;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.table.Write;
import vn.parindex.publication.Aggregate;
import vn.parindex.publication.Publication;
import vn.parindex.publication.PublicationStep;
import vn.parindex.publication.Submission;
import vn.parindex.round.Deadline;
import vn.parindex.round.StepDone;

/**
 * The province's leader approves what another person has submitted (plan 288, step 10): one
 * transaction makes the frozen ranking the next public version.
 */
final class ApprovingPublication implements BiFunction<Request, Caller, Response> {

  private final PublicationMoves moves;
  private final FindingOpenItems open;
  private final FrozenRankings frozen;

  ApprovingPublication(PublicationMoves moves, FindingOpenItems open, FrozenRankings frozen) {
    this.moves = moves;
    this.open = open;
    this.frozen = frozen;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    BodyReader.read(request.body(), _ -> "");
    return moves.move(request, caller, this::approve);
  }

  private Change approve(PublicationPlace place, StoredPublication now, Actor actor) {
    var after =
        PublicationMoves.allowed(
            now, PublicationStep.APPROVE, now.publication().approved(actor.time()));
    var submission = now.publication().submission();
    if (submission == null || submission.isBy(actor.account())) {
      throw PublicationProblems.ownSubmission().asException();
    }
    var ranking = PublicationMoves.aggregate(now, PublicationStep.APPROVE);
    open.requireNothingSince(place, now, PublicationStep.APPROVE);
    var version = version(place, after, ranking, submission, actor);
    return Change.of(
        PublicationMoves.answer(now, after),
        PublicationStore.published(
            now,
            after,
            actor,
            Action.of("approve-publication", now.publication(), version),
            version),
        stepDone(place, version));
  }

  /** With its first version the calendar's step is done, and nobody is reminded any more. */
  private static List<Write> stepDone(PublicationPlace place, PublishedVersion version) {
    var done = new StepDone(version.level(), Deadline.PUBLICATION, null, version.publishedAt());
    return version.version() == 1
        ? List.of(Write.put(RoundItems.stepDone(place.round(), done)))
        : List.of();
  }

  /** The version, once its frozen ranking was found whole. */
  private PublishedVersion version(
      PublicationPlace place,
      Publication after,
      Aggregate ranking,
      Submission submission,
      Actor actor) {
    var content = frozen.read(place.round(), place.level().code(), ranking.digest());
    return new PublishedVersion(
        content.round(),
        content.roundName(),
        content.year(),
        content.level(),
        content.levelName(),
        after.latestVersion(),
        ranking.digest(),
        actor.time(),
        content.replaces() == null ? null : submission.note());
  }
}
