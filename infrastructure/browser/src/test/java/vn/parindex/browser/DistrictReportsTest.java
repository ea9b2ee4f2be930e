package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.parindex.browser.UnitOfficerTest.hasText;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.round.Unit;

/** A town reports its communes to the province. The last of all: the clock goes past the winter. */
@Order(Integer.MAX_VALUE)
@ExtendWith(InBrowser.class)
class DistrictReportsTest {

  private static final String ROUND = "/rounds/2022";
  private static final String TOWN = "690";
  private static final String CLOSES = "2023-01-03T00:00:00+07:00";
  private static final Instant AFTER = Instant.parse("2023-01-03T01:00:00Z");
  private static final Instant TOO_LATE = Instant.parse("2023-02-02T01:00:00Z");

  @Test
  void a_town_reports_its_communes_once_they_are_locked_and_late_only_with_a_reason(Site site) {
    var communes = communes(site);
    site.moveDeadlines("self-assessment", CLOSES);
    communes.forEach(code -> site.submitted("xa", code));
    site.controls().moveClockTo(AFTER);
    try (var town = Person.atADesk(site).signIn("huyen.690.noivu").go("reports")) {
      assertThat(town.words("Còn 6 đơn vị chưa chốt điểm.")).isVisible();
      assertThat(town.button("Gửi báo cáo")).isDisabled();
      town.usable().screen("bao-cao-con-thieu");
    }
    lock(site, communes);
    try (var town = Person.atADesk(site).signIn("huyen.690.noivu").go("reports")) {
      town.button("Gửi báo cáo").click();
      assertThat(town.words("Báo cáo đã gửi")).isVisible();
      assertThat(town.page().locator("#report").locator("xpath=ancestor::section//tbody/tr"))
          .hasCount(communes.size());
      town.usable().screen("bao-cao-tinh");
    }
    site.controls().moveClockTo(TOO_LATE);
    try (var town = Person.withAPhone(site).signIn("huyen.690.noivu").go("reports")) {
      town.field("Lý do gửi chậm").fill("Rà soát lại sau kiểm tra");
      town.usable().screen("dien-thoai-bao-cao");
      town.button("Gửi lại báo cáo").click();
      assertThat(town.words("Gửi chậm")).isVisible();
      assertThat(town.words("Rà soát lại sau kiểm tra")).isVisible();
      town.usable();
    }
    theProvinceSeesIt(site);
  }

  private static void theProvinceSeesIt(Site site) {
    try (var home = Person.atADesk(site).signIn("snv.canbo").go("reports")) {
      var town = home.page().locator("#districts ~ * tr", hasText("Thị xã Bình Long"));
      assertThat(town).containsText("gửi chậm 02/02/2023");
      assertThat(home.words("quá hạn").first()).isVisible();
      home.usable().screen("bao-cao-cua-huyen");
      home.link("Thị xã Bình Long").click();
      assertThat(home.words("Rà soát lại sau kiểm tra")).isVisible();
      assertThat(home.button("Gửi lại báo cáo")).hasCount(0);
      home.usable();
    }
    try (var leader = Person.withAPhone(site).signIn("ubnd.lanhdao").go("reports")) {
      leader.usable();
    }
  }

  private static List<String> communes(Site site) {
    return site.folder().unitsOf("xa").stream()
        .filter(unit -> TOWN.equals(unit.parent()))
        .map(Unit::code)
        .toList();
  }

  /** The town's council accepts what its communes declared, and all are ranked. */
  private static void lock(Site site, List<String> communes) {
    var member = site.api().as("hd.690.thanhvien");
    var chair = site.api().as("hd.690.chutich");
    Steps.acknowledge(member, ROUND, "xa");
    communes.forEach(
        code -> Steps.lock(List.of(member), chair, ROUND + "/units/" + code + "/appraisal"));
    site.controls().awaitIdle();
    var home = site.api().as("snv.canbo");
    home.post(ROUND + "/rankings/xa/runs").json(Map.of()).sendPatiently().expect(200);
  }
}
