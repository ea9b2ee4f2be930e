package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people take out of the platform, who may sign in, and what the audit trail says. */
@ExtendWith(InBrowser.class)
class RecordsTest {

  @Test
  void home_affairs_gets_an_official_form_as_a_file(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("exports")) {
      home.field("Nội dung").selectOption("MISSING_EVIDENCE");
      home.page().locator("#level").selectOption("so");
      home.usable();
      home.button("Tạo tệp").click();
      var made = newest(home, "Mục thiếu tài liệu kiểm chứng: Cấp Sở");
      assertThat(made).containsText("Đã xong");
      home.usable().screen("xuat-du-lieu");
      var file = home.page().waitForDownload(() -> made.getByText("Tải về").click());
      assertThat(file.suggestedFilename()).endsWith(".xlsx");
      assertThat(file.failure()).isNull();
    }
  }

  @Test
  void what_cannot_be_exported_says_why(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("exports")) {
      home.field("Nội dung").selectOption("RANKING");
      home.page().locator("#level").selectOption("xa");
      home.button("Tạo tệp").click();
      var made = newest(home, "Bảng xếp hạng: Cấp xã");
      assertThat(made).containsText("Không tạo được");
      assertThat(made).containsText("chưa được xếp hạng");
      home.usable();
    }
  }

  @Test
  void a_unit_takes_its_own_sheet_home_on_a_phone(Site site) {
    try (var officer = Person.withAPhone(site).signIn("so.stp.canbo").go("exports")) {
      assertThat(officer.page().locator("#kind option")).hasCount(1);
      assertThat(officer.page().locator("#unit option")).hasCount(1);
      officer.button("Tạo tệp").click();
      var made = newest(officer, "Bảng chấm điểm của một đơn vị: Sở Tư pháp");
      assertThat(made).containsText("Đã xong");
      officer.usable().screen("dien-thoai-xuat-du-lieu");
    }
  }

  @Test
  void a_district_exports_its_communes_only(Site site) {
    try (var district = Person.atADesk(site).signIn("huyen.688.noivu").go("exports")) {
      district.field("Nội dung").selectOption("SCORE_SHEET");
      assertThat(district.page().locator("#unit option")).hasCount(7);
      district.field("Nội dung").selectOption("MISSING_EVIDENCE");
      district.button("Tạo tệp").click();
      assertThat(newest(district, "Mục thiếu tài liệu kiểm chứng: Cấp xã")).containsText("Đã xong");
      district.usable();
    }
  }

  @Test
  void the_auditor_reads_who_did_what_to_a_sheet(Site site) {
    site.submitted("so", "SYT");
    try (var auditor = Person.atADesk(site).signIn("ttr.nhatky")) {
      assertThat(auditor.page().locator(".head .quiet")).hasText("Kiểm tra nhật ký");
      auditor.go("audit").usable();
      auditor.page().locator("#unit").selectOption("SYT");
      auditor.button("Lọc").click();
      assertThat(auditor.words("Sở Y tế · mục 1").first()).isVisible();
      auditor.words("Trước, sau, mã băm").first().click();
      auditor.usable().screen("nhat-ky");
      auditor.button("Xem tiếp").click();
      assertThat(auditor.words("Duyệt phiếu").first()).isVisible();
      auditor.go("exports");
      assertThat(auditor.page().locator("#kind option")).hasCount(1);
      auditor.usable();
    }
  }

  @Test
  void an_account_is_added_found_and_locked(Site site) {
    try (var admin = Person.atADesk(site).signIn("quantri")) {
      admin.link("Tài khoản").click();
      assertThat(admin.heading()).containsText("Tài khoản");
      admin.usable();
      admin.button("Thêm tài khoản").click();
      admin.field("Tên đăng nhập").fill("so.sct.thu");
      admin.field("Họ tên hoặc vị trí công tác").fill("Cán bộ đầu mối thứ hai, Sở Công Thương");
      admin.field("Thư điện tử").fill("so.sct.thu@binhphuoc.example");
      admin.field("Mã đơn vị").fill("SCT");
      admin.field("Cán bộ đầu mối").check();
      admin.usable();
      admin.button("Lưu").click();
      assertThat(admin.page().locator("dialog")).hasCount(0);
      admin.field("Tìm").fill("dau moi thu hai");
      assertThat(admin.words("1 tài khoản")).isVisible();
      admin.button("Sửa so.sct.thu").click();
      admin.field("Được đăng nhập").uncheck();
      admin.button("Lưu").click();
      assertThat(admin.words("Đã khóa")).isVisible();
      admin.field("Tìm").fill("");
      admin.usable().screen("tai-khoan");
    }
  }

  @Test
  void points_that_a_rule_leaves_to_somebody_are_given_with_a_reason(Site site) {
    try (var leader = Person.atADesk(site).signIn("ubnd.lanhdao").go("manual/so/SXD")) {
      leader.page().locator("input[id^=points]").fill("0,75");
      leader.page().locator("textarea").fill("Chỉ đạo quyết liệt, báo cáo đúng hạn");
      leader.usable().screen("diem-theo-tham-quyen");
      leader.button("Cho điểm").click();
      assertThat(leader.button("Sửa điểm")).isVisible();
    }
    try (var home = Person.withAPhone(site).signIn("snv.canbo").go("manual/so/SXD")) {
      assertThat(home.words("Chỉ đạo quyết liệt, báo cáo đúng hạn")).isVisible();
      home.usable();
    }
  }

  private static Locator newest(Person who, String subject) {
    return who.page().locator(".file", UnitOfficerTest.hasText(subject)).first();
  }
}
