package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.notice.NoticeRound.LAST_DAY;
import static vn.parindex.notice.NoticeRound.morning;

import biweekly.Biweekly;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.Template;

/** Calendar programs read a person's deadlines by a secret link. */
class CalendarFeedTest {

  private static final String CREATE = "POST /me/calendar-link";

  private final NoticeRound notices = new NoticeRound();
  private final CalendarFeed feed = new CalendarFeed(notices.table);
  private final Api api =
      Api.of(NoticeApi.function(notices.table, notices.post), morning(LAST_DAY.minusDays(9)))
          .as("so1.canbo");

  private String newToken() {
    var path = api.call(CREATE).json().path("path").asString();
    assertThat(path).startsWith("/calendars/");
    return path.substring("/calendars/".length());
  }

  private APIGatewayV2HTTPResponse read(String token) {
    return feed.apply(event(token));
  }

  private static APIGatewayV2HTTPEvent event(String token) {
    var event = Api.sample("calendar-feed.json");
    event.setPathParameters(Map.of("token", token));
    event.getRequestContext().setTimeEpoch(morning(LAST_DAY.minusDays(9)).toEpochMilli());
    return event;
  }

  @Test
  void theLinkShowsThePersonsOwnDeadlinesWithoutASignIn() {
    var response = read(newToken());

    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getHeaders())
        .containsEntry("content-type", "text/calendar; charset=utf-8")
        .containsEntry("referrer-policy", "no-referrer");
    var events = Biweekly.parse(response.getBody()).first().getEvents();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().getDescription().getValue()).isEqualTo("Sở so1");
  }

  @Test
  void anotherLinkEndsTheOneBeforeAndRevokingEndsAll() {
    var first = newToken();
    var second = newToken();

    assertThat(read(first).getStatusCode()).isEqualTo(404);
    assertThat(read(second).getStatusCode()).isEqualTo(200);
    assertThat(api.call("DELETE /me/calendar-link").status()).isEqualTo(204);
    assertThat(read(second).getStatusCode()).isEqualTo(404);
    assertThat(api.call("DELETE /me/calendar-link").status()).isEqualTo(204);
  }

  @Test
  void anAccountThatIsNoMoreHasNoCalendar() {
    var token = newToken();
    notices.table.putAll(
        List.of(
            AccountStore.item(
                new Account("so1.canbo", "x", "x@y.vn", "so1", Set.of(Role.UNIT_OFFICER), false))));

    assertThat(read(token).getStatusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "../me", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void whatIsNoLinkShowsNothingAndIsNotRepeated(String token) {
    var response = read(token);

    assertThat(response.getStatusCode()).isEqualTo(404);
    if (token.length() > 1) {
      assertThat(response.getBody()).doesNotContain(token);
    }
  }

  @Test
  void onlyAHashOfTheSecretIsKept() {
    var token =
        api.with("Idempotency-Key", "calendar-0001").call(CREATE).json().path("path").asString();
    var secret = token.substring(token.lastIndexOf('/') + 1);

    var stored = new HashSet<String>();
    LocalDynamoDb.client()
        .scanPaginator(r -> r.tableName(notices.tableName))
        .items()
        .forEach(item -> item.values().stream().map(AttributeValue::toString).forEach(stored::add));
    assertThat(stored).isNotEmpty().noneMatch(text -> text.contains(secret));
  }

  @Test
  void noLogAndNoErrorNamesTheSecret() {
    var out = System.out;
    var err = System.err;
    var log = new ByteArrayOutputStream();
    var secrets = new ArrayList<String>();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      secrets.add(newToken());
      read(secrets.getFirst());
      secrets.add("A".repeat(43));
      read(secrets.getLast());
      var broken = new CalendarFeed(new AssessmentTable(LocalDynamoDb.client(), "no-such-table"));
      try {
        broken.apply(event(secrets.getFirst()));
      } catch (RuntimeException e) {
        // As the runtime prints what a function throws.
        e.printStackTrace(System.err);
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    var printed = log.toString(StandardCharsets.UTF_8);
    assertThat(printed).contains("Exception");
    assertThat(secrets).hasSize(2).noneMatch(printed::contains);
    assertThat(secrets).noneMatch(secret -> printed.contains(secret.substring(0, 20)));
  }

  @Test
  void everyLinkIsAnother() {
    assertThat(newToken()).isNotEqualTo(newToken()).matches(CalendarLinks.TOKEN);
  }

  @Test
  void theRouteIsThatOfTheTemplate() {
    assertThat(Template.load().routeKeys("CalendarFeed"))
        .containsExactly(Api.sample("calendar-feed.json").getRouteKey());
  }
}
