package vn.parindex.publishing.approval;

import java.util.function.BiFunction;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.publication.PublicationStep;

/** The province's leader sends a submission back with a reason; nothing becomes public. */
final class ReturningPublication implements BiFunction<Request, Caller, Response> {

  private final PublicationMoves moves;

  ReturningPublication(PublicationMoves moves) {
    this.moves = moves;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var reason = BodyReader.read(request.body(), body -> body.text("reason", Codes.REASON));
    return moves.move(
        request,
        caller,
        (_, now, actor) -> {
          var after =
              PublicationMoves.allowed(
                  now, PublicationStep.RETURN, now.publication().returned(actor.time(), reason));
          return PublicationMoves.moved(
              now,
              after,
              actor,
              new Action("return-publication", reason, now.publication(), after));
        });
  }
}
