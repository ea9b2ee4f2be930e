package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sheet on its way from the officer to the leader, and back. */
@ExtendWith(InBrowser.class)
class UnitLeaderTest {

  @Test
  void the_officer_submits_the_leader_returns_then_approves(Site site) {
    var unit = site.declared("so", "SNGV");
    try (var officer = Person.atADesk(site).signIn("so.sngv.canbo").go("sheet/SNGV");
        var leader = Person.atADesk(site).signIn("so.sngv.lanhdao")) {
      assertThat(officer.words("Phiếu đã đủ số liệu và tài liệu")).isVisible();
      officer.button("Gửi lãnh đạo duyệt").click();
      assertThat(officer.words("Chờ lãnh đạo duyệt").first()).isVisible();

      leader.go("sheet/" + unit.code()).usable().screen("lanh-dao-duyet");
      leader.button("Trả lại cho cán bộ").click();
      leader.field("Lý do").fill("Bổ sung số liệu quý IV");
      leader.usable();
      leader.button("Trả lại").last().click();
      assertThat(leader.words("Đang chấm").first()).isVisible();

      officer.page().reload();
      assertThat(officer.words("Bổ sung số liệu quý IV")).isVisible();
      officer.button("Gửi lãnh đạo duyệt").click();
      assertThat(officer.words("Chờ lãnh đạo duyệt").first()).isVisible();

      leader.page().reload();
      leader.button("Duyệt và gửi Sở Nội vụ").click();
      assertThat(leader.words("Đã gửi").first()).isVisible();
      leader.usable();
    }
  }

  @Test
  void nobody_changes_a_sheet_that_is_with_the_leader(Site site) {
    site.submitted("so", "BDT");
    try (var officer = Person.atADesk(site).signIn("so.bdt.canbo").go("sheet/BDT/1.1.3")) {
      assertThat(officer.button("Lưu và chấm điểm")).hasCount(0);
      assertThat(officer.words("Số nhiệm vụ hoàn thành").first()).isVisible();
      officer.usable();
    }
  }
}
