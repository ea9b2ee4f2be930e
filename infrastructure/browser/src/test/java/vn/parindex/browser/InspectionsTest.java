package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An unannounced inspection of a department, by Home Affairs and with the unit's leader. */
@ExtendWith(InBrowser.class)
class InspectionsTest {

  private static final FilePayload REPORT =
      new FilePayload(
          "bien-ban.pdf", "application/pdf", "%PDF-1.4 biên bản".getBytes(StandardCharsets.UTF_8));

  @Test
  void home_affairs_inspects_and_the_units_leader_follows_up(Site site) {
    try (var leader = Person.withAPhone(site).signIn("so.sxd.lanhdao");
        var home = Person.atADesk(site).signIn("snv.canbo").go("inspections/SXD")) {
      home.field("Ngày kiểm tra").fill("2022-12-20");
      home.field("Nội dung kiểm tra").fill("Đối chiếu số liệu kê khai với hồ sơ gốc");
      home.button("Lập kế hoạch").click();
      assertThat(home.words("Đã lập kế hoạch, đơn vị chưa biết")).isVisible();
      leader.go("inspections");
      assertThat(leader.words("Chưa có cuộc kiểm tra nào")).isVisible();

      home.field("Nội dung thông báo").fill("Đoàn kiểm tra đến làm việc sáng 20/12");
      home.button("Thông báo cho đơn vị").click();
      home.page().locator("#file-0001").setInputFiles(REPORT);
      assertThat(home.button("bien-ban.pdf")).isVisible();
      home.button("Thêm kết luận").click();
      home.field("Về mục").selectOption("1.1.3");
      home.field("Phát hiện").fill("Một nhiệm vụ báo cáo là xong nhưng chưa có sản phẩm");
      home.field("Đưa về Hội đồng thẩm định lại").check();
      home.field("bien-ban.pdf").check();
      home.usable().screen("kiem-tra-dot-xuat");
      home.button("Ban hành kết luận").click();
      assertThat(home.words("Đã kết luận").first()).isVisible();
      home.usable();

      leader.page().reload();
      assertThat(leader.words("chưa có sản phẩm")).isVisible();
      leader.field("Đơn vị đã khắc phục thế nào").fill("Đã hoàn thành và gửi lại sản phẩm");
      leader.usable().screen("dien-thoai-kiem-tra");
      leader.button("Gửi báo cáo khắc phục").click();
      assertThat(leader.words("Đơn vị báo cáo khắc phục")).isVisible();
      leader.usable();
    }
  }
}
