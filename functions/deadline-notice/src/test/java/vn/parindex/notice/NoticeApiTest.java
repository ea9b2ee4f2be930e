package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.notice.NoticeRound.LAST_DAY;
import static vn.parindex.notice.NoticeRound.morning;
import static vn.parindex.platform.testing.TableRound.ROUND;

import biweekly.Biweekly;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.Template;

class NoticeApiTest {

  private static final String LEDGER = "GET /rounds/{round}/notices";
  private static final String PREVIEW = "GET /rounds/{round}/notices/preview";
  private static final String RESEND = "POST /rounds/{round}/notices/{notice}/resend";
  private static final String BULK = "GET /rounds/{round}/bulk-notices";
  private static final LocalDate DAY = LAST_DAY.minusDays(7);

  private final NoticeRound notices = new NoticeRound();
  private final HttpFunction function = NoticeApi.function(notices.table, notices.post);
  private final Api homeAffairs = Api.of(function, morning(DAY).plusSeconds(3600)).as("snv.canbo");

  private Answer unknown() {
    return homeAffairs.call(LEDGER + "?state=UNKNOWN", ROUND);
  }

  @Test
  void theRoutesAreThoseOfTheTemplate() {
    assertThat(function.routeKeys()).isEqualTo(Template.load().routeKeys("NoticeApi"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyHomeAffairsSeesWhoWasTold(Role role) {
    notices.round.account("someone", "so1", role);
    var allowed = role == Role.HOME_AFFAIRS;

    var api = homeAffairs.as("someone");
    assertThat(api.call(LEDGER, ROUND).status()).isEqualTo(allowed ? 200 : 403);
    assertThat(api.call(PREVIEW, ROUND).status()).isEqualTo(allowed ? 200 : 403);
    assertThat(api.call(RESEND, ROUND, "x").status()).isEqualTo(allowed ? 404 : 403);
    assertThat(api.call(BULK, ROUND).status()).isEqualTo(allowed ? 200 : 403);
    assertThat(api.callWith("{}", "POST" + BULK.substring(3), ROUND).status())
        .isEqualTo(allowed ? 400 : 403);
    assertThat(api.callWith("{}", "POST" + BULK.substring(3) + "/preview", ROUND).status())
        .isEqualTo(allowed ? 400 : 403);
    assertThat(api.call("GET /me/notices").status()).isEqualTo(200);
  }

  @Test
  void thePreviewNamesExactlyThoseWhoThenGetIt() {
    var preview =
        homeAffairs.call(PREVIEW + "?at=2022-12-02T08:00:00%2B07:00".replace("%2B", "+"), ROUND);
    notices.run(DAY);

    assertThat(
            preview.json().path("digests").valueStream().map(d -> d.path("recipient").asString()))
        .containsExactlyElementsOf(notices.recipientsOn(DAY));
    assertThat(homeAffairs.call(PREVIEW, ROUND).json().path("recipients").asInt()).isZero();
    assertThat(homeAffairs.call(PREVIEW + "?at=tomorrow", ROUND).errors())
        .containsExactly("at not-a-time");
  }

  @Test
  void anUnknownNoticeIsSentAgainByAPersonAndOnlyOnce() {
    notices.post.answersNotNext(1);
    notices.run(DAY);
    assertThat(unknown().json().path("notices")).hasSize(1);
    var id = unknown().json().at("/notices/0/id").asString();
    int before = notices.post.delivered().size();

    var first = homeAffairs.call(RESEND, ROUND, id);
    var second = homeAffairs.call(RESEND, ROUND, id);

    assertThat(first.json().path("state").asString()).isEqualTo("SENT");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.problem()).isEqualTo("notice-not-unknown");
    assertThat(notices.post.delivered()).hasSize(before + 1);
    assertThat(unknown().json().path("notices")).isEmpty();
  }

  @Test
  void aResendThatIsKilledAnywhereSendsAtMostOnceAndLosesNothing() {
    int steps = 0;
    for (int step = 0; ; step++) {
      try (var round = NoticeRound.passing(5000 + step)) {
        round.post.answersNotNext(1);
        round.run(DAY);
        int before = round.post.delivered().size();
        var id = unknownId(round);
        var killed = KilledAt.step(step);
        boolean ended = resendsUntil(round, killed, id);

        int sent = round.post.delivered().size() - before;
        assertThat(sent).isLessThanOrEqualTo(1);
        assertThat(round.ledger(DAY.plusDays(1)))
            .noneMatch(entry -> entry.state() == LedgerEntry.State.CLAIMED);
        var unknown =
            round.ledger(DAY.plusDays(1)).stream()
                .filter(entry -> entry.state() == LedgerEntry.State.UNKNOWN)
                .count();
        // Settled as sent, or on the list for the next decision: never neither.
        assertThat(unknown).isEqualTo(ended ? 0 : unknown).isLessThanOrEqualTo(1);
        assertThat(sent + unknown).isPositive();
        if (ended) {
          steps = step;
          break;
        }
      }
    }
    System.out.printf("TRIED: resend killed after each of its %d steps%n", steps);
    assertThat(steps).isGreaterThan(10);
  }

  private static String unknownId(NoticeRound round) {
    return round.ledger(DAY.plusDays(1)).stream()
        .filter(entry -> entry.state() == LedgerEntry.State.UNKNOWN)
        .map(entry -> NoticeId.of(entry.key()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean resendsUntil(NoticeRound round, KilledAt killed, String id) {
    var mine = new AssessmentTable(killed.in(LocalDynamoDb.client()), round.tableName);
    var function = NoticeApi.function(mine, killed.in(round.post));
    try {
      var answer =
          Api.of(function, morning(DAY).plusSeconds(3600)).as("snv.canbo").call(RESEND, ROUND, id);
      return answer.status() == 200;
    } catch (KilledAt.Killed e) {
      return false; // the process ended
    }
  }

  @Test
  void aRepeatedRequestSendsNothingAgain() {
    notices.post.answersNotNext(1);
    notices.run(DAY);
    var id = unknown().json().at("/notices/0/id").asString();
    int before = notices.post.delivered().size();

    var api = homeAffairs.with("Idempotency-Key", "resend-0001");
    api.call(RESEND, ROUND, id);
    api.call(RESEND, ROUND, id);

    assertThat(notices.post.delivered()).hasSize(before + 1);
  }

  @Test
  void theInboxKeepsEveryNoticeWhateverBecameOfTheMail() {
    notices.post.answersNotNext(10);
    notices.run(DAY);

    var messages = homeAffairs.as("so1.canbo").call("GET /me/notices").json().path("messages");
    assertThat(messages).hasSize(1);
    assertThat(messages.at("/0/text/vi").asString()).contains("Sở so1", "còn 7 ngày", "09/12/2022");
    assertThat(homeAffairs.as("snv.canbo").call("GET /me/notices").json().path("messages"))
        .isEmpty();
  }

  @Test
  void everyoneHasACalendarOfTheOwnDeadlines() {
    var event = Api.sample("notice-list.json");
    event.setRouteKey("GET /me/calendar.ics");
    event.getRequestContext().getAuthorizer().getJwt().getClaims().put("username", "so1.canbo");

    var response = function.apply(event);

    assertThat(response.getHeaders()).containsEntry("content-type", "text/calendar; charset=utf-8");
    var calendar = Biweekly.parse(response.getBody()).first();
    assertThat(calendar.getEvents()).hasSize(1);
    assertThat(calendar.getEvents().getFirst().getSummary().getValue()).contains("Tự đánh giá");
    assertThat(response.getBody()).contains("DTSTART;VALUE=DATE:20221209");
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
  }
}
