package vn.parindex.intake.invitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.intake.store.Respondent;
import vn.parindex.intake.store.Respondents;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.RoundStore;

/** Shows who is asked and to whom a link went out; not who has answered. */
public final class ListingRespondents {

  private final RoundStore rounds;
  private final Respondents respondents;

  public ListingRespondents(RoundStore rounds, Respondents respondents) {
    this.rounds = rounds;
    this.respondents = respondents;
  }

  private record Shown(
      String respondent,
      String unit,
      String group,
      String name,
      @Nullable String email,
      @Nullable LocalDate sentOn) {

    static Shown of(Respondent person) {
      return new Shown(
          person.id(),
          person.unit(),
          person.group(),
          person.name(),
          person.email(),
          person.sentOn());
    }
  }

  private record All(List<Shown> respondents) {}

  /** Answers {@code GET /rounds/{round}/survey/respondents?unit=}. */
  public Response list(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round().code();
    var unit = request.queryParameter("unit");
    return Response.ok(
        new All(
            respondents.all(round).stream()
                .filter(person -> unit.isEmpty() || unit.get().equals(person.unit()))
                .map(Shown::of)
                .toList()));
  }
}
