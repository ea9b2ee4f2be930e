package vn.parindex.publishing.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.publication.StoredPublication;
import vn.parindex.publication.PublicationStep;
import vn.parindex.publication.Submission;
import vn.parindex.text.Text;

/**
 * Home Affairs submits the concluded ranking for approval. A correction says in words what the
 * public is to know of it: what councils and units wrote stays inside.
 */
final class SubmittingForApproval implements BiFunction<Request, Caller, Response> {

  private final PublicationMoves moves;
  private final FindingOpenItems open;

  SubmittingForApproval(PublicationMoves moves, FindingOpenItems open) {
    this.moves = moves;
    this.open = open;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var note = BodyReader.read(request.body(), SubmittingForApproval::note).orElse(null);
    return moves.move(request, caller, (place, now, actor) -> submit(place, now, actor, note));
  }

  private static Optional<Text> note(Members body) {
    return body.has("note") ? Optional.of(body.words("note", Codes.REASON)) : Optional.empty();
  }

  private Change submit(
      PublicationPlace place, StoredPublication now, Actor actor, @Nullable Text note) {
    var after =
        PublicationMoves.allowed(
            now,
            PublicationStep.SUBMIT,
            now.publication().submitted(new Submission(actor.account(), actor.time(), note)));
    if (now.publication().latestVersion() > 0 && note == null) {
      throw Problems.invalid(
              List.of(
                  new FieldError(
                      "/note",
                      "missing",
                      "Bản đính chính phải nêu lý do để công khai",
                      "A correction says why, for the public")))
          .asException();
    }
    open.requireNothingSince(place, now, PublicationStep.SUBMIT);
    return PublicationMoves.moved(
        now, after, actor, Action.of("submit-for-approval", now.publication(), after));
  }
}
