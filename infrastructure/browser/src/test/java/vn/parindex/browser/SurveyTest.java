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
  void people_are_imported_after_a_check_and_get_their_links_on_paper(Site site) {
    site.moveDeadlines("survey", "2022-12-05T00:00:00+07:00");
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("survey-people")) {
      choose(home, "SKHCN");
      home.page()
          .locator("#quota-file")
          .setInputFiles(csv("unit,group,quota\nSKHCN,division-heads,8\nSKHCN,civil-servants,5\n"));
      assertThat(home.words("2 dòng, 13 người").first()).isVisible();
      home.button("Đặt chỉ tiêu").click();
      assertThat(home.words("Đã đặt chỉ tiêu 13 người cho 2 nhóm.")).isVisible();

      home.page()
          .locator("#people-file")
          .setInputFiles(csv("unit,group,name,email\nSKHCN,khong-co,Người thứ nhất,\n"));
      assertThat(home.page().locator(".alert.bad")).containsText("dòng 2, cột group");
      home.page()
          .locator("#people-file")
          .setInputFiles(
              csv("unit,group,name,email\nSKHCN,division-heads,Trưởng phòng bổ sung,\n"));
      assertThat(home.words("1 người mới").first()).isVisible();
      home.button("Nhập danh sách").click();
      assertThat(home.words("Trưởng phòng bổ sung")).isVisible();
      home.usable().screen("nguoi-duoc-hoi");

      home.button("In liên kết").click();
      assertThat(home.page().locator("#printed")).isVisible();
      assertThat(home.page().locator("section code").first()).containsText("/khao-sat/2022#");
      home.usable();
      assertThat((String) home.page().evaluate("JSON.stringify(localStorage)"))
          .doesNotContain("khao-sat");
      home.button("Thay liên kết Trưởng phòng bổ sung").click();
      assertThat(home.words("Có 1 liên kết để in").first()).isVisible();
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
