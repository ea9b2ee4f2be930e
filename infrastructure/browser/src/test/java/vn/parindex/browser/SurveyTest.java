package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Home Affairs and the Support Team run the survey. */
@ExtendWith(InBrowser.class)
class SurveyTest {

  @Test
  void everybody_who_runs_the_survey_reads_what_is_asked(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("survey-forms")) {
      assertThat(home.page().locator("main section ol > li").first()).isVisible();
      home.usable().screen("phieu-hoi");
    }
    try (var phone = Person.withAPhone(site).signIn("snv.canbo").go("survey-forms")) {
      phone.usable();
    }
  }

  @Test
  void the_support_team_types_in_paper_ballots_one_after_the_other(Site site) {
    site.moveDeadlines("survey", "2022-12-05T00:00:00+07:00");
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("survey-people")) {
      choose(home, "SCT");
      home.page()
          .locator("#quota-file")
          .setInputFiles(csv("unit,group,quota\nSCT,division-heads,9\nSCT,civil-servants,4\n"));
      home.button("Đặt chỉ tiêu").click();
      assertThat(home.words("Đã đặt chỉ tiêu 13 người cho 2 nhóm.")).isVisible();
      home.field("Phát phiếu giấy cho nhóm").selectOption("division-heads");
      home.field("Số phiếu").fill("2");
      home.button("Ghi nhận phát phiếu").click();
      assertThat(home.words("Đã ghi nhận phát 2 phiếu giấy.")).isVisible();
    }
    try (var team = Person.withAPhone(site).signIn("snv.giupviec").go("survey-paper")) {
      select(team, "Đơn vị được đánh giá", "SCT", "/questionnaires/so/civil-servants");
      select(team, "Nhóm trả lời", "division-heads", "/questionnaires/so/division-heads");
      for (Locator question : team.page().locator("[data-question]").all()) {
        question.locator("label.choice").first().click();
      }
      team.usable().screen("dien-thoai-nhap-phieu");
      team.button("Nhập phiếu").click();
      assertThat(team.words("Đã nhập 1 phiếu").first()).isVisible();
      assertThat(team.page().locator("[data-question] input").first()).isFocused();
      team.field("Phiếu không hợp lệ vì").selectOption("UNREADABLE");
      team.button("Nhập phiếu").click();
      assertThat(team.words("Đã nhập 2 phiếu").first()).isVisible();
      team.usable();
      assertThat((Integer) team.page().evaluate("localStorage.length")).isZero();
    }
  }

  private static void choose(Person home, String unit) {
    select(home, "Đơn vị", unit, "/respondents?unit=" + unit);
  }

  /** Chooses something, and waits for what is shown then. */
  private static void select(Person who, String label, String value, String shown) {
    who.page()
        .waitForResponse(
            answer -> answer.url().endsWith(shown), () -> who.field(label).selectOption(value));
    assertThat(who.page().locator("main [aria-busy=true]")).hasCount(0);
  }

  private static FilePayload csv(String lines) {
    return new FilePayload("danh-sach.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8));
  }
}
