package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Json;

/**
 * The morning's notices, of which the answer to one mail gets lost. Before the other tests: on that
 * morning their rounds would be reminded of as well.
 */
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class NoticesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Fewer than the fourteen days before which people are reminded first. */
  private static final Duration LEFT = Duration.ofDays(6);

  private final Platform platform;
  private final TestRound round;

  NoticesTest(Platform platform) {
    this.platform = platform;
    this.round = TestRound.open(platform, platform.controls().now().plus(LEFT));
  }

  @BeforeAll
  void the_notices_of_a_morning_go_out_and_the_answer_to_one_mail_gets_lost() {
    var faults = platform.api().anonymous().put("/_local/mail/faults");
    faults.json(Map.of("timeOut", 1)).send().expect(200);
    platform.controls().moveClockTo(nextMorning().atTime(8, 1).atZone(ZONE).toInstant());
    platform.controls().awaitIdle();
  }

  private LocalDate nextMorning() {
    return platform.controls().now().atZone(ZONE).toLocalDate().plusDays(1);
  }

  private JsonNode ledger(String query) {
    var path = round.path() + "/notices" + query;
    return round.homeAffairs().get(path).expect(200).json().get("notices");
  }

  @Test
  void everybody_with_something_to_do_is_told_once_and_finds_it_in_the_inbox() {
    var recipients = ledger("").findValuesAsString("recipient");
    for (var unit : TestAccounts.UNITS.keySet()) {
      var officer = TestAccounts.officer(unit);
      assertThat(recipients).contains(officer);
      var inbox = platform.api().as(officer).get("/me/notices").expect(200).json().get("messages");
      assertThat(inbox.size()).as(officer).isEqualTo(1);
      assertThat(inbox.get(0).get("text").get("vi").asString()).contains("Tự đánh giá");
    }
    assertThat(recipients).doesNotContain(TestAccounts.FORMER);
  }

  @Test
  void a_preview_names_the_recipients_of_a_later_morning_and_not_of_this_one() {
    var home = round.homeAffairs();
    var preview = round.path() + "/notices/preview";
    assertThat(home.get(preview).expect(200).json().get("recipients").asInt()).isZero();
    var lastDay = round.closesAt().minus(Duration.ofHours(12));
    var later = home.get(preview + "?at=" + lastDay).expect(200).json();
    assertThat(later.get("digests").findValuesAsString("recipient"))
        .contains(TestAccounts.officer("DA"));
    home.get(preview + "?at=mai").expectProblem(400, "invalid-request");
  }

  @Test
  void the_last_day_is_in_the_calendar_of_who_has_to_do_it() {
    var lastDay = round.closesAt().atZone(ZONE).toLocalDate().toString().replace("-", "");
    var officer = platform.api().as(TestAccounts.officer("DA"));
    assertThat(officer.get("/me/calendar.ics").expect(200).text())
        .startsWith("BEGIN:VCALENDAR")
        .contains("DTSTART;VALUE=DATE:" + lastDay)
        .contains(round.code());
  }

  @Test
  void a_calendar_program_reads_by_a_secret_link_that_no_log_names() throws IOException {
    var officer = platform.api().as(TestAccounts.officer("DA"));
    var link = officer.post("/me/calendar-link").send().expect(201).json().get("path").asString();
    var nobody = platform.api().anonymous();
    assertThat(nobody.get(link).expect(200).text()).startsWith("BEGIN:VCALENDAR");
    officer.call("DELETE", "/me/calendar-link").send().expect(204);
    nobody.get(link).expectProblem(404, "not-found");
    var secret = link.substring(link.lastIndexOf('/') + 1);
    for (var log : logs()) {
      assertThat(Files.readString(log)).as(log.toString()).doesNotContain(secret);
    }
  }

  /** What the functions printed, where the tests started them. */
  private List<Path> logs() throws IOException {
    if (platform.own().isEmpty()) {
      return List.of();
    }
    try (var files = Files.walk(platform.own().get().logs())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  @Order(Integer.MAX_VALUE - 1) // it adds to an inbox
  void a_bulk_notice_goes_to_those_whom_the_preview_named() {
    var path = round.path() + "/bulk-notices";
    var body = Json.object();
    var words = Json.object().put("vi", "Họp giao ban").put("en", "Meeting");
    body.set("subject", words);
    body.set("text", words.deepCopy());
    var to = body.putObject("to");
    to.putArray("roles").add("UNIT_OFFICER");
    to.putArray("units").add("DA");
    var home = round.homeAffairs();
    var preview = home.post(path + "/preview").json(body).send().expect(200).json();
    assertThat(preview.get("recipients").findValuesAsString("account"))
        .contains(TestAccounts.officer("DA"));
    body.put("code", "giao-ban").put("fingerprint", preview.get("fingerprint").asString());
    home.post(path).json(body).send().expect(202);
    platform.controls().awaitIdle();
    var sent = ledger("?milestone=bulk/giao-ban");
    assertThat(sent.findValuesAsString("recipient"))
        .isEqualTo(preview.get("recipients").findValuesAsString("account"));
    assertThat(Set.copyOf(sent.findValuesAsString("state"))).containsExactly("SENT");
    assertThat(home.get(path).expect(200).json().at("/bulkNotices/0/code").asString())
        .isEqualTo("giao-ban");
  }

  @Test
  @Order(Integer.MAX_VALUE) // it settles what is unknown
  void what_perhaps_did_not_arrive_is_sent_again_by_a_person_and_only_once() {
    var unknown = ledger("?state=UNKNOWN");
    assertThat(unknown.isEmpty()).isFalse();
    assertThat(Set.copyOf(unknown.findValuesAsString("recipient"))).hasSize(1);
    var path = round.path() + "/notices/" + unknown.get(0).get("id").asString() + "/resend";
    var sent = round.homeAffairs().post(path).json(Map.of()).send().expect(200).json();
    assertThat(sent.get("state").asString()).isEqualTo("SENT");
    assertThat(ledger("?state=UNKNOWN").isEmpty()).isTrue();
    round.homeAffairs().post(path).json(Map.of()).send().expectProblem(409, "notice-not-unknown");
  }
}
