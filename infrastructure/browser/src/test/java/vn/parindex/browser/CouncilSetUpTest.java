package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sits in a council, and who appraises what. */
@ExtendWith(InBrowser.class)
class CouncilSetUpTest {

  @Test
  void a_district_sets_up_the_council_of_its_communes(Site site) {
    try (var district = Person.atADesk(site).signIn("huyen.696.noivu").go("councils/xa")) {
      district.link("Thành viên, phân công").click();
      assertThat(district.heading()).containsText("Lập Hội đồng");
      district.field("Nhiều nhất bao nhiêu mục một người").fill("1500");
      district.button("Lưu Hội đồng").click();
      assertThat(district.page().locator("#announcer")).containsText("Đã lưu Hội đồng");

      district.page().locator("#assignments-file").setInputFiles(csv("khong.co,SHEET,,"));
      assertThat(district.page().locator(".alert.bad")).containsText("dòng 2, cột account");
      district
          .page()
          .locator("#assignments-file")
          .setInputFiles(csv("hd.696.thanhvien,SHEET,,\nhd.696.giupviec,FIELD,1,"));
      assertThat(district.words("mọi mục đều có người thẩm định").first()).isVisible();
      district.usable();
      district.button("Nhập phân công").click();
      assertThat(district.page().locator("#kind-1")).hasValue("FIELD");

      district.page().locator("#kind-1").selectOption("SHEET");
      district.button("Thử trước").click();
      assertThat(district.words("Nếu lưu").first()).isVisible();
      district.button("Lưu phân công").click();
      assertThat(district.page().locator("#announcer")).containsText("Đã lưu phân công");
      district.usable();
    }
  }

  @Test
  void home_affairs_sees_the_load_of_each_member(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("councils/so")) {
      home.link("Thành viên, phân công").click();
      assertThat(home.page().locator("li.file", UnitOfficerTest.hasText("Sở Tư pháp")))
          .containsText("mục");
      home.usable().screen("lap-hoi-dong");
    }
    try (var phone = Person.withAPhone(site).signIn("snv.canbo").go("council/so/70")) {
      phone.usable();
    }
  }

  private static FilePayload csv(String rows) {
    var lines = "account,part,code,units\n" + rows + "\n";
    return new FilePayload("phan-cong.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8));
  }
}
