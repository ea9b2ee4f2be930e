package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.files.EvidenceFile;
import vn.parindex.replay.files.EvidenceFiles;

/** Documents are looked at in the page, and nothing of them runs there. */
@ExtendWith(InBrowser.class)
class EvidencePreviewTest {

  /** Which kind {@link EvidenceFiles#about} makes. */
  private static final int PNG = 5;

  @Test
  void a_pdf_is_read_in_the_page_and_escape_leads_back_to_where_one_was(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.sldtbxh.canbo")) {
      officer.go("sheet/SLDTBXH/1.1.1");
      var view = uploaded(officer, EvidenceFiles.pdf("ke-hoach-cchc", "Ke hoach CCHC nam 2022"));
      assertThat(view).containsText("Xem");
      view.press("Enter");
      assertThat(officer.page().locator("dialog iframe")).isVisible();
      officer.page().waitForCondition(() -> isShown(officer));
      assertThat(officer.button("Đóng")).isFocused();
      officer.usable().screen("xem-tai-lieu");
      officer.page().keyboard().press("Escape");
      assertThat(officer.page().locator("dialog")).hasCount(0);
      assertThat(view).isFocused();
    }
  }

  @Test
  void a_picture_is_seen_on_a_phone(Site site) {
    try (var officer = Person.withAPhone(site).signIn("so.sldtbxh.canbo")) {
      officer.go("sheet/SLDTBXH/1.1.2");
      var view = uploaded(officer, EvidenceFiles.about("Anh hoi nghi", PNG));
      view.click();
      var picture = officer.page().locator("dialog img");
      assertThat(picture).isVisible();
      officer
          .page()
          .waitForCondition(() -> (Integer) picture.evaluate("it => it.naturalWidth") > 0);
      officer.usable();
      officer.button("Đóng").press("Enter");
      assertThat(officer.page().locator("dialog")).hasCount(0);
      assertThat(view).isFocused();
    }
  }

  @Test
  void what_a_browser_does_not_draw_is_downloaded(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.sldtbxh.canbo")) {
      officer.go("sheet/SLDTBXH/1.1.3");
      var fetch = uploaded(officer, EvidenceFiles.docx("bao-cao", "Bao cao quy IV"));
      assertThat(fetch).containsText("Tải về");
      var file = officer.page().waitForDownload(fetch::click);
      assertThat(file.suggestedFilename()).isEqualTo("bao-cao.docx");
      assertThat(officer.page().locator("dialog")).hasCount(0);
    }
  }

  /** Uploads a file to the item that is shown; what opens it once it was found clean. */
  private static Locator uploaded(Person officer, EvidenceFile file) {
    officer
        .page()
        .locator("#files")
        .setInputFiles(new FilePayload(file.name(), file.contentType(), file.content().toArray()));
    var line = officer.page().locator(".file", UnitOfficerTest.hasText(file.name()));
    assertThat(line).containsText("Đã nhận");
    return line.locator("button").first();
  }

  /** Whether the browser's own viewer has the bytes that the page gave it. */
  static boolean isShown(Person who) {
    return who.page().frames().stream()
        .map(Frame::url)
        .anyMatch(url -> url.startsWith("blob:" + who.origin()));
  }
}
