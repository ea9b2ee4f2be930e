package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lost network, an ended session, a cut-off upload, a slow line. */
@ExtendWith(InBrowser.class)
class NothingIsLostTest {

  private static final String PLANNED = "Số nhiệm vụ trong kế hoạch";
  private static final String DONE = "Số nhiệm vụ hoàn thành";

  @Test
  void what_was_typed_without_a_network_is_there_after_the_page_was_loaded_again(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.skhcn.canbo").go("sheet/SKHCN/1.1.3")) {
      officer.context().setOffline(true);
      officer.field(PLANNED).fill("12");
      officer.field(DONE).fill("11");
      officer.button("Lưu và chấm điểm").click();
      assertThat(officer.words("Không kết nối được máy chủ").first()).isVisible();
      officer.usable().screen("mat-mang");
      officer.context().setOffline(false);
      officer.page().reload();
      assertThat(officer.field(PLANNED)).hasValue("12");
      assertThat(officer.words("được giữ trên máy này").first()).isVisible();
      officer.button("Lưu và chấm điểm").click();
      assertThat(officer.page().locator(".result .score b")).hasText("1,38"); // 11/12 of 1.5
    }
  }

  @Test
  void an_ended_session_asks_to_sign_in_and_goes_on_where_the_officer_was(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stttt.canbo").go("sheet/STTTT/1.1.3")) {
      officer.field(PLANNED).fill("4");
      officer.page().evaluate("sessionStorage.setItem('token', 'expired')");
      officer.field(DONE).fill("4");
      officer.button("Lưu và chấm điểm").click();
      assertThat(officer.page().locator("#session-over")).isVisible();
      officer.usable().screen("het-phien");
      officer.button("Đăng nhập lại").click();
      officer.chooseAccount("so.stttt.canbo");
      assertThat(officer.page()).hasURL(Pattern.compile(".*#/2022/sheet/STTTT/1\\.1\\.3"));
      assertThat(officer.field(DONE)).hasValue("4");
      officer.button("Lưu và chấm điểm").click();
      assertThat(officer.page().locator(".result .score b")).hasText("1,50");
    }
  }

  @Test
  void an_upload_that_was_cut_off_goes_on_after_another_try(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.stnmt.canbo").go("sheet/STNMT/1.1.1")) {
      var store = site.platform().s3Endpoint() + "/**";
      officer.page().route(store, Route::abort);
      officer.page().locator("#files").setInputFiles(UnitOfficerTest.pdf("ke-hoach.pdf", 200));
      var file = officer.page().locator(".file", UnitOfficerTest.hasText("ke-hoach.pdf"));
      assertThat(file).containsText("Chưa tải được");
      officer.usable().screen("tai-len-gian-doan");
      officer.page().unroute(store);
      officer.button("Tải lại").click();
      assertThat(file).containsText("Đã nhận");
    }
  }

  @Test
  void an_upload_can_go_on_after_the_page_was_closed(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.sgddt.canbo").go("sheet/SGDDT/1.1.1")) {
      var store = site.platform().s3Endpoint() + "/**";
      officer.page().route(store, Route::abort);
      var document = UnitOfficerTest.pdf("bao-cao.pdf", 50);
      officer.page().locator("#files").setInputFiles(document);
      assertThat(officer.words("Chưa tải được").first()).isVisible();
      officer.page().unroute(store);
      officer.page().reload();
      var file = officer.page().locator(".file", UnitOfficerTest.hasText("bao-cao.pdf"));
      assertThat(file).containsText("Chưa tải xong");
      file.locator("input[type=file]").setInputFiles(document);
      assertThat(file).containsText("Đã nhận");
    }
  }

  @Test
  void on_a_slow_line_the_page_says_what_it_does_and_the_upload_shows_how_far_it_is(Site site) {
    try (var officer = Person.withAPhone(site).signIn("so.syt.canbo")) {
      slow(officer);
      officer.go("sheet/SYT/1.1.1");
      officer.page().locator("#files").setInputFiles(UnitOfficerTest.pdf("anh-chup.pdf", 150));
      var progress = officer.page().locator(".file progress");
      assertThat(progress).isVisible();
      officer
          .page()
          .waitForCondition(
              () -> Double.parseDouble(String.valueOf(progress.getAttribute("value"))) > 0);
      officer.usable().screen("duong-truyen-cham");
      officer.button("Hủy").click();
      assertThat(officer.page().locator(".file")).hasCount(0);
      assertThat(officer.page().locator("#announcer")).containsText("Đã hủy");
    }
  }

  /** A bad mobile line: 400 kbit/s, 300 ms. */
  private static void slow(Person person) {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 300);
    line.addProperty("downloadThroughput", 50_000);
    line.addProperty("uploadThroughput", 25_000);
    var devTools = person.context().newCDPSession(person.page());
    var none = devTools.send("Network.enable");
    assertThat(none).isNotNull();
    var set = devTools.send("Network.emulateNetworkConditions", line);
    assertThat(set).isNotNull();
  }
}
