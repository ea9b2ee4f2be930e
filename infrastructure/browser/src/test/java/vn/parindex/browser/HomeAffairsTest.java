package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Home Affairs runs the round: progress, calendar, survey, notices, rounds. */
@ExtendWith(InBrowser.class)
class HomeAffairsTest {

  @Test
  void the_progress_board_shows_all_units_and_who_is_late(Site site) {
    site.submitted("so", "TTT");
    try (var home = Person.atADesk(site).signIn("snv.canbo")) {
      home.usable().screen("so-noi-vu");
      home.go("progress/so");
      assertThat(home.page().locator("table").last()).containsText("Thanh tra tỉnh");
      home.button("Xem theo lĩnh vực").click();
      assertThat(home.page().locator(".heat tbody tr")).hasCount(20);
      assertThat(
              home.page()
                  .locator(".heat tbody tr", UnitOfficerTest.hasText("Thanh tra tỉnh"))
                  .locator("td.heat-4")
                  .first())
          .isVisible();
      home.usable().screen("tien-do");
      home.go("progress/xa").usable();
      home.field("Thuộc").selectOption("688");
      assertThat(home.page().locator("main tbody").last().locator("tr")).hasCount(7);
    }
  }

  @Test
  void the_menu_fits_one_row_and_opens_and_closes_by_keyboard(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo")) {
      var menu = home.page().locator("nav.main");
      assertThat(menu.boundingBox().height).isLessThan(60);
      var results = menu.getByRole(AriaRole.BUTTON).filter(named("Kết quả"));
      results.press("Enter");
      assertThat(home.link("Kiến nghị")).isVisible();
      home.usable().screen("menu");
      home.page().keyboard().press("Escape");
      assertThat(home.link("Kiến nghị")).isHidden();
      assertThat(results).isFocused();
      results.click();
      home.link("Kiến nghị").click();
      assertThat(home.heading()).containsText("Kiến nghị");
      assertThat(home.link("Kiến nghị")).isHidden();
    }
  }

  @Test
  void on_a_phone_one_button_opens_the_whole_menu(Site site) {
    try (var home = Person.withAPhone(site).signIn("snv.canbo")) {
      assertThat(home.link("Nhật ký")).isHidden();
      home.button("Các trang").click();
      home.usable().screen("dien-thoai-menu");
      home.link("Nhật ký").click();
      assertThat(home.heading()).containsText("Nhật ký");
      assertThat(home.link("Tài khoản")).isHidden();
    }
  }

  private static Locator.FilterOptions named(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void a_deadline_moves_and_one_unit_gets_more_time(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("calendar")) {
      home.usable().screen("lich");
      home.button("Gia hạn cho một đơn vị").click();
      home.field("Đơn vị").selectOption("SLDTBXH");
      home.field("Trước ngày").fill("2022-12-13");
      home.field("Lý do").fill("Mất kết nối mạng do thiên tai");
      home.usable();
      home.button("Lưu").click();
      assertThat(home.words("Mất kết nối mạng do thiên tai")).isVisible();
      assertThat(home.words("00:00 13/12/2022")).isVisible();
      home.button("Đưa vào lịch của tôi").click();
      assertThat(home.words("/calendars/")).isVisible();
      home.usable();
    }
  }

  @Test
  void the_survey_board_hides_small_cells(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("survey")) {
      assertThat(home.words("ẩn").first()).isVisible();
      home.usable().screen("dieu-tra");
    }
  }

  @Test
  void a_bulk_notice_is_looked_at_before_it_goes_out(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("notices")) {
      home.field("Mã thư").fill("doi-thuc-1");
      home.page().locator("#subject-vi").fill("Đôn đốc tự đánh giá");
      home.page().locator("#text-vi").fill("Đề nghị đơn vị hoàn thành trước ngày 10/12/2022.");
      home.page()
          .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Cấp Sở"))
          .check();
      home.button("Xem trước ai nhận").click();
      assertThat(home.words("người sẽ nhận").first()).isVisible();
      home.usable();
      home.page().locator("#compose").scrollIntoViewIfNeeded();
      home.screen("don-doc");
      home.button("Gửi cho").click();
      assertThat(home.words("Đã gửi cho").first()).isVisible();
      home.usable();
    }
  }

  @Test
  void next_years_round_begins_from_this_years(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("rounds")) {
      home.usable().screen("dot-danh-gia");
      home.page().locator("#round-name").fill("Chỉ số cải cách hành chính năm 2023");
      home.page().locator("#round-name-en").fill("PAR Index of 2023");
      home.button("Nhân bản").click();
      assertThat(home.page().locator("#set-up")).containsText("năm 2023");
      assertThat(home.words("Đang chuẩn bị").first()).isVisible();
      home.usable();
    }
  }

  @Test
  void the_ranking_says_why_a_unit_has_its_rank(Site site) {
    site.submitted("so", "VPUBND");
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("rankings/so")) {
      home.button("Xếp hạng ngay").click();
      assertThat(
              home.link("Văn phòng UBND tỉnh")
                  .or(home.link("Văn phòng Ủy ban nhân dân tỉnh"))
                  .first())
          .isVisible();
      home.usable().screen("xep-hang");
      home.go("rankings/so/VPUBND");
      assertThat(home.words("Từng mục")).isVisible();
      home.usable().screen("vi-sao-thu-hang");
    }
  }

  @Test
  void the_councils_progress_and_members_are_seen(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("councils/so")) {
      assertThat(home.words("Tiến độ thẩm định")).isVisible();
      home.usable().screen("hoi-dong");
    }
  }

  @Test
  void a_district_sees_its_communes_and_nobody_elses(Site site) {
    try (var district = Person.atADesk(site).signIn("huyen.688.noivu").go("progress/xa")) {
      assertThat(district.page().locator("main tbody").last().locator("tr")).hasCount(7);
      district.usable().screen("cap-huyen");
      district.go("councils/xa").usable();
    }
  }

  @Test
  void home_affairs_pages_fit_a_phone(Site site) {
    try (var home = Person.withAPhone(site).signIn("snv.canbo")) {
      home.go("progress/so").usable().screen("dien-thoai-tien-do");
      home.go("calendar").usable();
      home.go("notices").usable();
      home.go("rounds").usable();
      home.go("survey").usable();
      home.go("inbox").usable();
    }
  }

  @Test
  void the_pages_of_home_affairs_can_be_read_in_the_dark(Site site) {
    try (var home = Person.atNight(site).signIn("snv.canbo")) {
      home.go("progress/so").usable().screen("tien-do-toi");
      home.go("calendar").usable();
      home.go("survey").usable();
    }
  }
}
