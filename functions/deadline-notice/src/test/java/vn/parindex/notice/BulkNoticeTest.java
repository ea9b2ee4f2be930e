package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.notice.NoticeRound.LAST_DAY;
import static vn.parindex.notice.NoticeRound.morning;
import static vn.parindex.platform.testing.TableRound.ROUND;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.notice.KilledAt.Killed;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Repository;

/** Home Affairs writes to many at once. */
class BulkNoticeTest {

  private static final String PREVIEW = "POST /rounds/{round}/bulk-notices/preview";
  private static final String SEND = "POST /rounds/{round}/bulk-notices";
  private static final LocalDate DAY = LAST_DAY.minusDays(20);
  private static final String TO_UNITS = "{\"roles\": [\"UNIT_OFFICER\", \"UNIT_LEADER\"]}";

  private NoticeRound notices = new NoticeRound();

  private Api homeAffairs() {
    return Api.of(NoticeApi.function(notices.table, notices.post), morning(DAY)).as("snv.canbo");
  }

  private static String body(String to) {
    return body("Lịch họp năm {{year}}", "Kính gửi {{name}}, {{unit}}: họp ngày 01/12/2022.", to);
  }

  private static String body(String subject, String text, String to) {
    var words = "{\"vi\": \"%s\", \"en\": \"%s\"}";
    return "{\"subject\": %s, \"text\": %s, \"to\": %s}"
        .formatted(words.formatted(subject, subject), words.formatted(text, text), to);
  }

  private static String order(String body, String code, String fingerprint) {
    return body.replaceFirst(
        "\\{", "{\"code\": \"%s\", \"fingerprint\": \"%s\", ".formatted(code, fingerprint));
  }

  private Answer preview(String body) {
    return homeAffairs().callWith(body, PREVIEW, ROUND);
  }

  private Answer ordered(String body, String code) {
    var fingerprint = preview(body).json().path("fingerprint").asString();
    return homeAffairs().callWith(order(body, code, fingerprint), SEND, ROUND);
  }

  private static List<String> accounts(JsonNode preview) {
    return preview
        .path("recipients")
        .valueStream()
        .map(recipient -> recipient.path("account").asString())
        .toList();
  }

  @Test
  void thePreviewNamesExactlyThoseWhoThenGetIt() {
    var preview = preview(body(TO_UNITS)).json();
    assertThat(accounts(preview))
        .containsExactly("so1.canbo", "so1.lanhdao", "so2.canbo", "xa1.canbo");
    assertThat(preview.path("count").asInt()).isEqualTo(4);
    assertThat(preview.path("text").asString()).contains("Sở so1: họp ngày");
    assertThat(notices.told()).isEmpty();

    assertThat(ordered(body(TO_UNITS), "lich-hop").status()).isEqualTo(202);
    assertThat(notices.sendBulk("lich-hop", KilledAt.never())).isTrue();

    assertThat(addresses()).containsExactlyInAnyOrderElementsOf(withDomain(accounts(preview)));
    var mail = notices.post.delivered().getFirst().mail();
    assertThat(mail.subject()).isEqualTo("Lịch họp năm 2022 · Lịch họp năm 2022");
    assertThat(mail.html()).contains("họp ngày 01/12/2022").contains("<p>");
    assertThat(new Inbox(notices.table).of("so2.canbo")).hasSize(1);
    assertThat(notices.ledger(DAY))
        .hasSize(4)
        .allMatch(entry -> entry.kind() == NoticeKind.BULK)
        .allMatch(entry -> entry.state() == LedgerEntry.State.SENT);
    var list = homeAffairs().call("GET /rounds/{round}/bulk-notices", ROUND).json();
    assertThat(list.at("/bulkNotices/0/recipients").asInt()).isEqualTo(4);
  }

  private List<String> addresses() {
    return notices.post.delivered().stream().map(d -> d.mail().to().text()).toList();
  }

  private static List<String> withDomain(List<String> accounts) {
    return accounts.stream().map(account -> account + "@example.vn").toList();
  }

  @Test
  void recipientsAreChosenByWhatTheyAreAndHaveNotDone() {
    notices.round.submits("so1");

    assertThat(
            accounts(
                preview(
                        body(
                            "{\"roles\": [\"UNIT_OFFICER\"], \"notSubmitted\": true,"
                                + " \"levels\": [\"so\"]}"))
                    .json()))
        .containsExactly("so2.canbo");
    assertThat(
            accounts(
                preview(
                        body(
                            "{\"roles\": [\"UNIT_OFFICER\", \"HOME_AFFAIRS\"],"
                                + " \"except\": [\"xa1.canbo\"]}"))
                    .json()))
        .containsExactly("snv.canbo", "so1.canbo", "so2.canbo");
  }

  @Test
  void everyFaultIsNamedBeforeAnythingIsSent() {
    notices.table.putAll(List.of(account("so1.canbo", "so1", "a@b\r\nBcc: x@y.vn")));
    var wrong =
        body(
            "Gửi {{name}}",
            "{{unit}} {{ten}} {{unit",
            "{\"roles\": [\"UNIT_OFFICER\"], \"units\": [\"so1\", \"so9\"], \"levels\": [\"zz\", \"so\"]}");

    var faults =
        List.of(
            "/subject/vi unknown-variable",
            "/subject/en unknown-variable",
            "/text/vi unknown-variable",
            "/text/vi loose-braces",
            "/text/en unknown-variable",
            "/text/en loose-braces",
            "/to/levels/0 unknown-level",
            "/to/units/1 unknown-unit",
            "/to invalid-address");
    assertThat(preview(wrong).errors()).containsExactlyElementsOf(faults);
    var sent = homeAffairs().callWith(order(wrong, "x1", "0".repeat(64)), SEND, ROUND);
    assertThat(sent.status()).isEqualTo(400);
    assertThat(sent.errors()).containsExactlyElementsOf(faults);
    assertThat(sent.json().toString()).contains("so1.canbo", "ten").doesNotContain("Bcc");
    assertThat(preview(body("{\"roles\": [\"DISTRICT_OFFICER\"]}")).errors())
        .containsExactly("/to no-recipients");
    assertThat(preview(body("Hạn\\r\\nBcc: x@y.vn", "x", TO_UNITS)).errors())
        .containsExactly("/subject/vi unsafe-name", "/subject/en unsafe-name");
    assertThat(notices.told()).isEmpty();
  }

  @Test
  void whatWasNotPreviewedIsNotSent() {
    var fingerprint = preview(body(TO_UNITS)).json().path("fingerprint").asString();
    notices.round.account("so2.moi", "so2", Role.UNIT_OFFICER);

    var late = homeAffairs().callWith(order(body(TO_UNITS), "lich", fingerprint), SEND, ROUND);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("preview-outdated");
  }

  @Test
  void aCodeIsUsedOnceAndARepeatedOrderSendsNothingAgain() {
    assertThat(ordered(body(TO_UNITS), "lich").status()).isEqualTo(202);
    assertThat(ordered(body(TO_UNITS), "lich").problem()).isEqualTo("bulk-notice-exists");

    notices.sendBulk("lich", KilledAt.never());
    notices.sendBulk("lich", KilledAt.never());

    assertThat(addresses()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void whatTheStreamCouldNotSendTheNextDailyRunDoes() {
    ordered(body(TO_UNITS), "lich");
    notices.post.refusesNext(1000);
    assertThat(notices.sendBulk("lich", KilledAt.never())).isFalse();
    assertThat(addresses()).isEmpty();
    notices.post.refusesNext(0);

    notices.run(DAY);

    assertThat(addresses()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void twoRunsAtOnceSendEveryoneOneMessage() {
    ordered(body(TO_UNITS), "lich");

    var other = CompletableFuture.runAsync(() -> notices.sendBulk("lich", KilledAt.never()));
    notices.sendBulk("lich", KilledAt.never());
    other.join();

    notices.run(DAY);
    assertThat(addresses()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void theStreamIsToldWhatToTryAgain() {
    ordered(body(TO_UNITS), "lich-hop");
    notices.post.refusesNext(1000);
    var event =
        LambdaEventSerializers.serializerFor(
                DynamodbEvent.class, BulkNoticeTest.class.getClassLoader())
            .fromJson(Repository.text("events/bulk-notices.json"));
    var function =
        NoticeFunctions.bulkNotices(
            new SendingBulkNotice(
                notices.table,
                new SendingDigest(new Ledger(notices.table), notices.post, _ -> {}, "https://x.vn"),
                "https://x.vn",
                2));

    var failures = function.apply(event).getBatchItemFailures();
    notices.post.refusesNext(0);

    assertThat(failures).hasSize(1);
    assertThat(failures.getFirst().getItemIdentifier())
        .isEqualTo(event.getRecords().getFirst().getDynamodb().getSequenceNumber());
    assertThat(function.apply(event).getBatchItemFailures()).isEmpty();
    assertThat(addresses()).hasSize(4);
  }

  @Test
  void aBulkNoticeThatIsKilledAfterAnyOfItsStepsLosesAndDoublesNothing() {
    int steps = 0;
    for (boolean whole = false; !whole; steps++) {
      try (var round = NoticeRound.passing(7000 + steps)) {
        notices = round;
        ordered(body(TO_UNITS), "lich");
        whole = sends(round, KilledAt.step(steps));
        sends(round, KilledAt.never());
        check(round, "step " + steps);
      }
    }
    System.out.printf("TRIED: bulk notice killed after each of its %d steps%n", steps);
    assertThat(steps).isGreaterThan(15);
  }

  private static boolean sends(NoticeRound round, KilledAt killed) {
    try {
      return round.sendBulk("lich", killed);
    } catch (RuntimeException e) {
      // One of the threads was killed, so the process ended.
      assertThat(e).hasRootCauseInstanceOf(Killed.class);
      return false;
    } catch (Killed e) {
      return false;
    }
  }

  private void check(NoticeRound round, String when) {
    assertThat(addresses()).as(when).doesNotHaveDuplicates();
    var accounted = new ArrayList<>(addresses());
    round.ledger(DAY.plusDays(1)).stream()
        .filter(entry -> entry.state() == LedgerEntry.State.UNKNOWN)
        .forEach(entry -> accounted.add(entry.key().recipient() + "@example.vn"));
    assertThat(accounted)
        .as(when)
        .contains(
            "so1.canbo@example.vn",
            "so1.lanhdao@example.vn",
            "so2.canbo@example.vn",
            "xa1.canbo@example.vn");
  }

  @Test
  void tenThousandRecipientsAreSentWholeAndOneMoreIsRefusedWhole() {
    try (var round = NoticeRound.passing(9999)) {
      notices = round;
      round.table.putAll(
          IntStream.range(0, 10_001)
              .mapToObj(
                  i -> account("xem%05d".formatted(i), "so1", "xem%d@example.vn".formatted(i)))
              .toList());
      var to =
          "{\"roles\": [\"UNIT_OFFICER\"], \"units\": [\"so1\"], \"except\": [\"so1.canbo\"%s]}";

      assertThat(preview(body(to.formatted(""))).errors())
          .containsExactly("/to too-many-recipients");
      var whole = body(to.formatted(", \"xem00007\""));
      assertThat(preview(whole).json().path("count").asInt()).isEqualTo(10_000);
      assertThat(ordered(whole, "moi-nguoi").status()).isEqualTo(202);
      assertThat(round.sendBulk("moi-nguoi", KilledAt.never())).isTrue();

      assertThat(addresses()).hasSize(10_000).doesNotHaveDuplicates();
      assertThat(round.ledger(DAY)).allMatch(entry -> entry.state() == LedgerEntry.State.SENT);
      var ledger = "GET /rounds/{round}/notices";
      var first = homeAffairs().call(ledger, ROUND).json();
      var second =
          homeAffairs().call(ledger + "?after=" + first.path("next").asString(), ROUND).json();
      var third =
          homeAffairs().call(ledger + "?after=" + second.path("next").asString(), ROUND).json();
      assertThat(
              first.path("notices").size()
                  + second.path("notices").size()
                  + third.path("notices").size())
          .isEqualTo(10_000);
      assertThat(third.path("next").isNull()).isTrue();
    }
  }

  private static Item account(String username, String unit, String email) {
    return AccountStore.item(
        new Account(username, "Cán bộ " + username, email, unit, Set.of(Role.UNIT_OFFICER), true));
  }
}
