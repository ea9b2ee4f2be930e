package vn.parindex.intake.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.intake.store.Links;
import vn.parindex.intake.store.Respondent;
import vn.parindex.intake.store.Respondents;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Unit;

/**
 * Home Affairs sends links: first ones, reminders to whoever has not answered (at most one a day),
 * or a new one to one person. Some people a request, so that it ends in time; the answer says how
 * many remain. A reminder tells nobody who has answered.
 */
public final class IssuingLinks {

  private static final int MOST_AT_ONCE = 50;
  private static final String FIRST = "issue-links";

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final SurveyEditing editing;
  private final Respondents respondents;
  private final Links links;
  private final LinkSending sending;
  private final String address;

  private IssuingLinks(
      RoundStore rounds,
      SurveyStore surveys,
      SurveyEditing editing,
      AssessmentTable invitations,
      LinkSending sending,
      String address) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.editing = editing;
    this.respondents = new Respondents(invitations);
    this.links = new Links(invitations);
    this.sending = sending;
    this.address = address;
  }

  /**
   * The use case.
   *
   * @param address where people find the platform, without a slash at the end
   */
  public static IssuingLinks of(
      RoundStore rounds,
      SurveyStore surveys,
      SurveyEditing editing,
      AssessmentTable invitations,
      Mailer mailer,
      String address) {
    var sending = new LinkSending(invitations, surveys, mailer);
    return new IssuingLinks(rounds, surveys, editing, invitations, sending, address);
  }

  private record Wanted(Channel channel, @Nullable String unit, @Nullable String group) {
    static Wanted of(Members body) {
      return new Wanted(
          body.oneOf("channel", Channel.class),
          body.optionalText("unit", Codes.UNIT).orElse(null),
          body.optionalText("group", Codes.PLAIN).orElse(null));
    }

    boolean asksFor(Respondent person) {
      return (unit == null || unit.equals(person.unit()))
          && (group == null || group.equals(person.group()))
          && (channel == Channel.PRINT || person.email() != null);
    }
  }

  private record Summary(Channel channel, int people) {}

  /** Answers {@code POST /rounds/{round}/survey/links}: to everyone who has none. */
  public Response first(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    var wanted = BodyReader.read(request.body(), Wanted::of);
    return once(
        request,
        caller,
        wanted.channel(),
        () -> {
          refuseNotOpen(stored);
          var people =
              respondents.all(stored.round().code()).stream()
                  .filter(person -> person.link() == null && wanted.asksFor(person))
                  .toList();
          return issue(stored, request, caller, FIRST, wanted.channel(), people);
        });
  }

  /** Answers {@code POST /rounds/{round}/survey/reminders}: by e-mail to who has not answered. */
  public Response remind(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    BodyReader.read(request.body(), body -> body);
    return once(request, caller, Channel.MAIL, () -> reminded(stored, request, caller));
  }

  /** An answer with printed links is kept for no retry: it holds them. */
  private Response once(
      Request request, Caller caller, Channel channel, Supplier<Response> issuing) {
    return switch (channel) {
      case MAIL -> editing.once(request, caller, issuing);
      case PRINT -> issuing.get();
    };
  }

  private Response reminded(StoredRound stored, Request request, Caller caller) {
    refuseNotOpen(stored);
    var today = day(stored, request);
    var asked =
        respondents.all(stored.round().code()).stream()
            .filter(person -> person.link() != null && person.email() != null)
            .filter(person -> !today.equals(person.sentOn()))
            .toList();
    var known = links.find(asked.stream().map(Respondent::link).filter(Objects::nonNull).toList());
    var people =
        asked.stream()
            .filter(
                person -> {
                  var link = known.get(Objects.requireNonNullElse(person.link(), ""));
                  return link != null && !link.isSpent();
                })
            .toList();
    return issue(stored, request, caller, "remind", Channel.MAIL, people);
  }

  /** Answers {@code POST /rounds/{round}/survey/respondents/{respondent}/link}. */
  public Response replace(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    var id = request.pathParameter("respondent");
    var channel = BodyReader.read(request.body(), body -> body.oneOf("channel", Channel.class));
    return once(request, caller, channel, () -> replaced(stored, id, channel, request, caller));
  }

  private Response replaced(
      StoredRound stored, String id, Channel channel, Request request, Caller caller) {
    refuseNotOpen(stored);
    var person =
        respondents.all(stored.round().code()).stream()
            .filter(respondent -> respondent.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("respondent", id).asException());
    var before = person.link();
    if (before != null && links.find(before).filter(link -> link.isSpent()).isPresent()) {
      throw SurveyProblems.alreadyAnswered().asException();
    }
    return issue(stored, request, caller, "replace-link", channel, List.of(person));
  }

  private Response issue(
      StoredRound stored,
      Request request,
      Caller caller,
      String action,
      Channel channel,
      List<Respondent> people) {
    var now = people.subList(0, Math.min(people.size(), MOST_AT_ONCE));
    var summary = new Summary(channel, now.size());
    var _ =
        editing.step(
            request,
            caller,
            survey ->
                SurveyEdit.of(
                    survey,
                    List.of(),
                    Action.of(action, null, summary),
                    _ -> Response.ok(summary)));
    var round = stored.round();
    var units =
        rounds.units(round.code()).stream().collect(Collectors.toMap(Unit::code, unit -> unit));
    var mail = new LinkMail(round, address);
    var run = new LinkRun(sending, mail, units, day(stored, request));
    boolean again = !action.equals(FIRST);
    return Response.ok(run.serve(now, channel, again, people.size() - now.size()));
  }

  private void refuseNotOpen(StoredRound stored) {
    var survey = surveys.survey(stored.round().code());
    if (survey.state() != SurveyState.OPEN) {
      throw SurveyProblems.wrongState(survey.state()).asException();
    }
  }

  private static LocalDate day(StoredRound stored, Request request) {
    return request.time().atZone(stored.round().zone()).toLocalDate();
  }
}
