package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Json;

/** What people wrote on their ballots. Comes after the tests of the survey: it closes it. */
@Order(Integer.MAX_VALUE - 4)
@ExtendWith(InBrowser.class)
class FreeTextsTest {

  private static final String SURVEY = "/rounds/2022/survey";
  private static final String UNIT = "SNNPTNT";
  private static final String GROUP = "division-heads";
  private static final int QUOTA = 12;
  private static final List<String> TEXTS =
      List.of(
          "Thủ tục liên thông còn chậm ở khâu luân chuyển hồ sơ",
          "Cán bộ tiếp nhận nhiệt tình, hướng dẫn rõ",
          "Nên công khai phí, lệ phí ngay tại quầy",
          "<b>Phần mềm</b> một cửa hay lỗi vào cuối tháng",
          "Đề nghị rút ngắn thời gian trả kết quả");

  @Test
  void free_texts_are_read_only_after_closing_and_never_fewer_than_five(Site site) {
    site.moveDeadlines("survey", "2022-12-05T00:00:00+07:00");
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("survey-comments")) {
      assertThat(home.words("Ý kiến chỉ đọc được sau khi đóng điều tra")).isVisible();
      home.usable();
      var quota = Map.of("unit", UNIT, "group", GROUP, "quota", QUOTA);
      site.api()
          .as("snv.canbo")
          .put(SURVEY + "/quotas")
          .json(Map.of("quotas", List.of(quota)))
          .sendPatiently()
          .expect(200);
      TEXTS.forEach(words -> typedIn(site, words));
      home.go("survey-forms");
      home.words("Đóng điều tra").click();
      home.button("Đóng hẳn").click();
      assertThat(home.button("Đóng hẳn")).hasCount(0);
      home.link("Ý kiến khác").click();
      assertThat(home.page().locator("main blockquote")).hasCount(TEXTS.size());
      assertThat(home.words("<b>Phần mềm</b> một cửa")).isVisible();
      assertThat(home.words("Có dưới năm ý kiến")).isVisible();
      home.usable().screen("y-kien-khac");
      home.field("Tìm trong ý kiến").fill("can bo");
      assertThat(home.page().locator("main blockquote")).hasCount(1);
      home.usable();
    }
    try (var phone = Person.withAPhone(site).signIn("snv.canbo").go("survey-comments")) {
      phone.usable();
    }
  }

  /** A paper ballot with a free text, which the Support Team types in. */
  private static void typedIn(Site site, String words) {
    var home = site.api().as("snv.canbo");
    home.post(SURVEY + "/paper-forms")
        .json(Map.of("unit", UNIT, "group", GROUP, "forms", 1))
        .sendPatiently()
        .expect(200);
    var body = Json.object().put("unit", UNIT).put("group", GROUP).put("comment", words);
    var answers = body.putObject("answers");
    var questions = home.get(SURVEY + "/questionnaires/so/" + GROUP).expect(200).json();
    for (var question : questions.get("questions")) {
      answers.set(question.get("code").asString(), question.get("options").get(0).get("code"));
    }
    site.api()
        .as("snv.giupviec")
        .post(SURVEY + "/paper-ballots")
        .json(body)
        .sendPatiently()
        .expect(201);
  }
}
