package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Json;

/** The officer of a unit: declares data, uploads evidence, sees points and what is missing. */
@ExtendWith(InBrowser.class)
class UnitOfficerTest {

  private static final String PLANNED = "Số nhiệm vụ trong kế hoạch";
  private static final String DONE = "Số nhiệm vụ hoàn thành";

  static FilePayload pdf(String name, int kilobytes) {
    var content = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%");
    content.repeat("x", kilobytes * 1024);
    return new FilePayload(
        name,
        "application/pdf",
        content.append("\n%%EOF\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void declared_data_becomes_points_at_once_and_says_why(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stp.canbo").go("sheet/STP/1.1.3")) {
      assertThat(officer.words("Dưới 80 %: 0 điểm")).isVisible();
      officer.field(PLANNED).fill("10");
      officer.field(DONE).fill("9");
      officer.page().keyboard().press("Control+Enter");
      assertThat(officer.page().locator(".result .score b")).hasText("1,35");
      assertThat(officer.page().locator(".result")).containsText("90");
      officer.usable().screen("ke-khai");
    }
  }

  @Test
  void the_tree_shows_how_far_the_sheet_is_and_what_is_missing(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stc.canbo").go("sheet/STC")) {
      assertThat(officer.words("0/53")).isVisible();
      assertThat(officer.words("Còn thiếu ở").first()).isVisible();
      assertThat(officer.button("Gửi lãnh đạo duyệt")).isDisabled();
      officer.usable().screen("phieu");
    }
  }

  @Test
  void data_that_is_not_right_is_named_beside_its_field(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stp.canbo").go("sheet/STP/1.2.1")) {
      var reports = officer.field("Số báo cáo đủ nội dung và gửi đúng hạn");
      reports.fill("ba");
      officer.button("Lưu và chấm điểm").click();
      assertThat(officer.words("Không phải là số")).isVisible();
      assertThat(reports).isFocused();
      reports.fill("5");
      officer.button("Lưu và chấm điểm").click();
      assertThat(reports).hasAttribute("aria-invalid", "true");
      officer.usable();
    }
  }

  @Test
  void evidence_goes_up_is_checked_and_can_be_withdrawn(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.sxd.canbo").go("sheet/SXD/1.1.1")) {
      officer.page().locator("#files").setInputFiles(pdf("Kế hoạch CCHC.pdf", 300));
      var file = officer.page().locator(".file", hasText("Kế hoạch CCHC.pdf"));
      assertThat(file).containsText("Đã nhận");
      officer.usable().screen("tai-lieu");
      file.getByText(Pattern.compile("^Rút")).click();
      officer.field("Lý do").fill("Nhầm tệp");
      officer.usable();
      officer.button("Rút tài liệu").click();
      assertThat(file).hasCount(0);
    }
  }

  @Test
  void two_officers_who_edit_the_same_item_see_both_versions(Site site) {
    var unit = site.unit("so", "SCT");
    try (var officer = Person.atADesk(site).signIn("so.sct.canbo").go("sheet/SCT/1.1.3")) {
      officer.field(PLANNED).fill("20");
      officer.field(DONE).fill("18");
      unit.officer()
          .put(unit.sheet() + "/scores/1.1.3")
          .ifMatch(0)
          .json(Json.tree(Map.of("values", Map.of("planned", 20, "done", 20))))
          .send()
          .expect(200);
      officer.button("Lưu và chấm điểm").click();
      assertThat(officer.words("Người khác vừa lưu mục này")).isVisible();
      officer.page().locator(".conflict").scrollIntoViewIfNeeded();
      officer.usable().screen("xung-dot");
      officer.button("Lưu bản của tôi").click();
      assertThat(officer.page().locator(".result .score b")).hasText("1,35");
      assertThat(officer.page().locator(".conflict")).hasCount(0);
    }
  }

  @Test
  void the_sheet_works_on_a_phone(Site site) {
    try (var officer = Person.withAPhone(site).signIn("so.sgtvt.canbo")) {
      officer.usable().screen("dien-thoai-viec");
      officer.go("sheet/SGTVT").usable().screen("dien-thoai-phieu");
      officer.go("sheet/SGTVT/1.1.3").usable().screen("dien-thoai-muc");
      officer.field(PLANNED).fill("8");
      officer.field(DONE).fill("8");
      officer.button("Lưu và chấm điểm").click();
      assertThat(officer.page().locator(".result .score b")).hasText("1,50");
    }
  }

  static com.microsoft.playwright.Page.LocatorOptions hasText(String words) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
  }
}
