package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who got a link: one page, large type, no account. */
@ExtendWith(InBrowser.class)
class RespondentTest {

  private static final String SURVEY = "/rounds/2022/survey";

  @Test
  void a_respondent_answers_on_a_phone_and_only_once(Site site) {
    var path = link(site, "SNV");
    try (var respondent = Person.withAPhone(site)) {
      respondent.open(path);
      assertThat(respondent.words("Sở Nội vụ").first()).isVisible();
      respondent.usable().screen("phieu-dieu-tra");
      respondent.button("Gửi phiếu").click();
      assertThat(respondent.words("Xin chọn một câu trả lời").first()).isVisible();
      respondent.usable();

      for (Locator question : respondent.page().locator("[data-question]").all()) {
        question.locator("label.choice").nth(1).click();
      }
      respondent.button("Gửi phiếu").click();
      assertThat(respondent.heading()).containsText("Đã nhận phiếu");
      respondent.usable().screen("phieu-da-nhan");
    }
    try (var again = Person.withAPhone(site)) {
      again.open(path);
      assertThat(again.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
          .isVisible();
      assertThat(again.button("Gửi phiếu")).hasCount(0);
    }
  }

  @Test
  void the_link_is_not_sent_to_any_server_but_as_a_header_and_no_answer_outlives_the_tab(
      Site site) {
    var path = link(site, "STP");
    try (var respondent = Person.withAPhone(site)) {
      var token = path.substring(path.indexOf('#') + 1);
      respondent.page().onRequest(request -> assertThat(request.url()).doesNotContain(token));
      respondent.open(path);
      respondent.page().locator("label.choice").first().click();
      respondent.page().reload();
      assertThat(respondent.page().locator("input:checked").first()).isVisible();
      assertThat((Integer) respondent.page().evaluate("localStorage.length")).isZero();
    }
  }

  @Test
  void a_link_that_does_not_work_says_whom_to_ask(Site site) {
    try (var respondent = Person.withAPhone(site)) {
      respondent.open("khao-sat/2022#khong-co-lien-ket-nay");
      assertThat(respondent.words("liên hệ Sở Nội vụ")).isVisible();
      respondent.usable().screen("lien-ket-hong");
    }
  }

  /** A printed link of a division head of a unit; the survey gets more time first. */
  private static String link(Site site, String unit) {
    site.moveDeadlines("survey", "2022-12-05T00:00:00+07:00");
    var home = site.api().as("snv.canbo");
    var request = Map.of("channel", "PRINT", "unit", unit, "group", "division-heads");
    var printed = home.post(SURVEY + "/links").json(request).send().expect(200).json();
    var link = printed.get("printed").get(0).get("link").asString();
    return Pattern.compile("https?://[^/]+/").matcher(link).replaceFirst("");
  }
}
