package vn.parindex.notice;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;

/**
 * Answers {@code GET /calendars/{token}} for calendar programs: no sign-in, the token in the
 * address is the secret. It appears in no answer and no log; a wrong, revoked or malformed one gets
 * the same answer.
 */
final class CalendarFeed implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CalendarLinks links;
  private final AccountStore accounts;
  private final PersonalCalendar calendar;

  CalendarFeed(AssessmentTable table) {
    this.links = new CalendarLinks(table);
    this.accounts = new AccountStore(table);
    this.calendar = new PersonalCalendar(table);
  }

  @Override
  public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
    var now = Instant.ofEpochMilli(event.getRequestContext().getTimeEpoch());
    var response =
        Optional.ofNullable(event.getPathParameters())
            .map(parameters -> parameters.get("token"))
            .flatMap(links::account)
            .flatMap(accounts::find)
            .filter(Account::active)
            .map(account -> calendar.of(account.username(), now))
            .orElseGet(() -> Response.of(Problems.notFound("calendar", "")));
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(response.status())
        .withHeaders(withoutReferrer(response.headers()))
        .withBody(response.body())
        .withIsBase64Encoded(false)
        .build();
  }

  private static Map<String, String> withoutReferrer(Map<String, String> headers) {
    var all = new HashMap<>(headers);
    all.put("referrer-policy", "no-referrer");
    return all;
  }
}
