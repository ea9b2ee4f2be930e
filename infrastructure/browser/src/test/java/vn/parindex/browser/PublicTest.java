package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From the locked points of the districts to what anybody can read. Comes after the councils: it
 * moves the clock on.
 */
@Order(Integer.MAX_VALUE - 2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InBrowser.class)
class PublicTest {

  private static final String PUBLICATION = "/rounds/2022/publications/huyen";

  @Test
  @Order(1)
  void nothing_is_shown_before_it_is_published(Site site) {
    try (var anybody = Person.atADesk(site)) {
      anybody.open("");
      assertThat(anybody.words("Chưa có kết quả nào được công bố")).isVisible();
      anybody.usable();
    }
  }

  @Test
  @Order(2)
  void the_index_of_the_districts_is_published_step_by_step_and_everybody_reads_it(Site site) {
    LastYear.publish(site);
    Districts.lockAll(site);
    publish(site);
    try (var anybody = Person.atADesk(site)) {
      anybody.open("");
      assertThat(anybody.page().locator("main tbody tr").first()).isVisible();
      assertThat(anybody.words("Vạch đậm: chỉ số năm trước")).isVisible();
      assertThat(anybody.page().locator(".chart .tick")).hasCount(LastYear.UNITS.size());
      assertThat(anybody.words(Pattern.compile("^[▲▼] [+-]?\\d+,\\d\\d$")).first()).isVisible();
      anybody.usable().screen("cong-khai").onPaper("in-bang-xep-hang");
      anybody.link("Huyện Lộc Ninh").first().click();
      assertThat(anybody.words("Vì sao có thứ hạng này")).isVisible();
      assertThat(anybody.words("Điểm từng mục")).hasCount(0);
      assertThat(anybody.words("năm trước")).isVisible();
      anybody.usable().screen("cong-khai-don-vi").onPaper("in-don-vi");
    }
    try (var anybody = Person.withAPhone(site)) {
      anybody.open("").usable().screen("dien-thoai-cong-khai");
    }
  }

  @Test
  @Order(3)
  void a_unit_appeals_the_chair_upholds_and_the_correction_is_public(Site site) {
    try (var leader = Person.withAPhone(site).signIn("huyen.692.lanhdao").go("appeals")) {
      leader.link("Điểm từng mục của đơn vị").click();
      leader.page().locator("main summary").first().click();
      assertThat(leader.page().locator("main details td").first()).containsText("/");
      leader.page().locator("#items").scrollIntoViewIfNeeded();
      leader.usable().screen("dien-thoai-diem-tung-muc");
      leader.go("appeals");
      leader.field("Thêm mục cần xem lại").selectOption("1.1.3");
      leader.page().locator("textarea").fill("Chưa tính hai nhiệm vụ hoàn thành trong tháng 12");
      leader.usable().screen("dien-thoai-kien-nghi");
      leader.button("Gửi kiến nghị").click();
      assertThat(leader.words("Chờ giải quyết")).isVisible();
      leader.usable();
    }
    try (var chair = Person.atADesk(site).signIn("hd.chutich").go("appeals/huyen")) {
      chair.button("Giải quyết").click();
      chair.field("Số nhiệm vụ trong kế hoạch").fill("40");
      chair.field("Số nhiệm vụ hoàn thành").fill("40");
      chair.page().locator("#why").fill("Có báo cáo bổ sung kèm theo");
      chair.usable().screen("giai-quyet-kien-nghi");
      chair.button("Ghi quyết định").click();
      assertThat(chair.words("Sửa mục: 1.1.3")).isVisible();
      chair.usable();
    }
    correct(site);
    try (var anybody = Person.atADesk(site)) {
      anybody.open("");
      assertThat(anybody.words("Tính lại mục 1.1.3 của huyện Lộc Ninh")).isVisible();
      anybody.page().locator("#changes").scrollIntoViewIfNeeded();
      anybody.usable().screen("dinh-chinh");
    }
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("appeals/huyen")) {
      assertThat(home.words("Chấp nhận, sửa điểm")).isVisible();
      home.usable().screen("kien-nghi");
    }
  }

  /** The second version, with its public reason. */
  private static void correct(Site site) {
    var home = site.api().as("snv.canbo");
    home.post("/rounds/2022/rankings/huyen/runs").json(Map.of()).sendPatiently().expect(200);
    step(site, "snv.canbo", "aggregate");
    step(site, "hd.chutich", "conclude");
    try (var person = Person.atADesk(site).signIn("snv.canbo").go("publication/huyen")) {
      person.button("Trình bản đính chính").click();
      person.page().locator("#words").fill("Tính lại mục 1.1.3 của huyện Lộc Ninh");
      person.usable();
      person.page().locator("dialog button.first").click();
      assertThat(person.words("Chờ lãnh đạo tỉnh phê duyệt").first()).isVisible();
    }
    step(site, "ubnd.lanhdao", "approve");
  }

  private static void step(Site site, String account, String step) {
    Steps.take(site.api().as("snv.canbo"), site.api().as(account), PUBLICATION, step);
  }

  private static void publish(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("publication/huyen")) {
      home.button("Xếp hạng theo điểm đã chốt").click();
      assertThat(home.words("Còn vướng")).hasCount(0);
      home.button("Tổng hợp").click();
      assertThat(home.words("Đã tổng hợp").first()).isVisible();
      home.usable().screen("cong-bo");
    }
    try (var chair = Person.atADesk(site).signIn("hd.chutich").go("publication/huyen")) {
      chair.button("Hội đồng kết luận").click();
      assertThat(chair.words("Hội đồng đã kết luận").first()).isVisible();
      chair.usable();
    }
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("publication/huyen")) {
      home.button("Trình lãnh đạo tỉnh").click();
      assertThat(home.words("Chờ lãnh đạo tỉnh phê duyệt").first()).isVisible();
    }
    try (var leader = Person.atADesk(site).signIn("ubnd.lanhdao").go("publication/huyen")) {
      leader.usable().screen("phe-duyet");
      leader.button("Phê duyệt và công bố").click();
      assertThat(leader.words(Pattern.compile("^Đã công bố$")).first()).isVisible();
      leader.usable();
    }
  }
}
