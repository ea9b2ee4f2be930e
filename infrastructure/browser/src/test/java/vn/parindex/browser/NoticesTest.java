package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of notices, and the steps that people report. */
@ExtendWith(InBrowser.class)
class NoticesTest {

  private static final String NOTICES = "/rounds/2022/bulk-notices";

  @Test
  void what_perhaps_did_not_arrive_is_looked_at_and_sent_again_by_a_person(Site site) {
    var faults = site.api().anonymous().put("/_local/mail/faults");
    faults.json(Map.of("timeOut", 1)).send().expect(200);
    send(site, "hop-giao-ban", "STC");
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("notices")) {
      home.link("Sổ thông báo").click();
      assertThat(home.words("Chưa rõ kết quả (1)")).isVisible();
      home.usable().screen("so-thong-bao");
      home.button("Gửi lại so.stc.canbo").first().click();
      assertThat(home.words("Chưa rõ kết quả")).hasCount(0);
      home.field("Tình trạng").selectOption("SENT");
      assertThat(home.page().locator("tbody")).containsText("so.stc.canbo");
      home.usable();
    }
    try (var phone = Person.withAPhone(site).signIn("snv.canbo").go("notices-ledger")) {
      phone.usable();
    }
  }

  @Test
  void a_step_that_the_platform_does_not_see_is_reported_done(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("calendar")) {
      home.button("Báo đã xong Hướng dẫn tự đánh giá, Cấp Sở").click();
      var takenBack = home.button("Chưa xong Hướng dẫn tự đánh giá, Cấp Sở");
      assertThat(takenBack).isVisible();
      home.usable().screen("bao-buoc-da-xong");
      takenBack.click();
      assertThat(home.button("Báo đã xong Hướng dẫn tự đánh giá, Cấp Sở")).isVisible();
      // What the platform sees itself nobody reports.
      assertThat(home.button("Báo đã xong Tự đánh giá")).hasCount(0);
    }
  }

  /** Home Affairs writes to the officers of a unit. */
  private static void send(Site site, String code, String unit) {
    var words = Map.of("vi", "Họp giao ban", "en", "Meeting");
    Map<String, Object> letter =
        Map.of(
            "subject",
            words,
            "text",
            words,
            "to",
            Map.of("roles", List.of("UNIT_OFFICER"), "units", List.of(unit)));
    var home = site.api().as("snv.canbo");
    var preview = home.post(NOTICES + "/preview").json(letter).send().expect(200).json();
    var sent = new java.util.HashMap<String, Object>(letter);
    sent.put("code", code);
    sent.put("fingerprint", preview.get("fingerprint").asString());
    home.post(NOTICES).json(sent).send().expect(202);
    site.controls().awaitIdle();
  }
}
