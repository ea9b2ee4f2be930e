package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.parindex.browser.UnitOfficerTest.hasText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.files.EvidenceFiles;
import vn.parindex.replay.play.EvidenceUpload;
import vn.parindex.replay.play.UnitUnderPlay;

/**
 * A sheet from its submission to the lock. Comes after the tests of the units: it moves the clock
 * past their deadline.
 */
@Order(Integer.MAX_VALUE - 3)
@ExtendWith(InBrowser.class)
class CouncilTest {

  private static final Instant AFTER_THE_DEADLINE = Instant.parse("2022-12-12T01:00:00Z");
  private static final String UNIT = "BQLKKT";
  private static final String WITH_DOCUMENT = "2.1.1";
  private static final String DISPUTED = "SVHTTDL";
  private static final String APPRAISAL = "/rounds/2022/units/" + UNIT + "/appraisal";
  private static final List<String> OTHERS = List.of("snv", "vpubnd", "stttt", "stc", "skhcn");

  @BeforeAll
  static void the_time_for_self_assessment_is_over(Site site) {
    site.submit(withADocument(site.declared("so", UNIT)));
    site.submitted("so", DISPUTED);
    site.controls().moveClockTo(AFTER_THE_DEADLINE);
  }

  @Test
  void the_support_team_proposes_a_member_adjusts_and_the_chair_resolves(Site site) {
    acknowledge(site, "hd.snv.giupviec");
    acknowledge(site, "hd.snv.thanhvien");
    var item = "appraisal/" + DISPUTED + "/1.1.3";
    try (var support = Person.atADesk(site).signIn("hd.snv.giupviec").go(item)) {
      adjust(support, "7", "Báo cáo năm chỉ nêu 7 nhiệm vụ hoàn thành");
    }
    try (var member = Person.atADesk(site).signIn("hd.snv.thanhvien").go(item)) {
      assertThat(member.words("Báo cáo năm chỉ nêu 7 nhiệm vụ hoàn thành")).isVisible();
      adjust(member, "8", "Bổ sung một nhiệm vụ theo công văn cuối năm");
    }
    try (var chair = Person.atADesk(site).signIn("hd.chutich").go("appraisal/" + DISPUTED)) {
      assertThat(chair.page().locator("#item-title")).containsText("1.1.3");
      assertThat(chair.page().locator(".item .badge").first()).hasText("Khác ý kiến");
      chair.usable().screen("khac-y-kien");
      adjust(chair, "8", "Theo ý kiến của thành viên");
      assertThat(chair.words("Không có mục nào")).isVisible();
    }
    returned(site);
  }

  /** The chair returns the whole sheet, and the unit finds out why and until when. */
  private static void returned(Site site) {
    try (var chair = Person.atADesk(site).signIn("hd.chutich").go("appraisal/" + DISPUTED)) {
      chair.button("Trả lại bổ sung hồ sơ").click();
      chair.field("Lý do").fill("Thiếu phụ lục nhiệm vụ của báo cáo năm");
      chair.field("Gửi lại trước ngày").fill("2022-12-18");
      chair.usable().screen("tra-lai-bo-sung");
      chair.page().locator("dialog button.first").click();
      assertThat(chair.words("Trả lại bổ sung").first()).isVisible();
    }
    try (var officer = Person.withAPhone(site).signIn("so.svhttdl.canbo")) {
      officer.go("sheet/" + DISPUTED);
      assertThat(officer.words("Thiếu phụ lục nhiệm vụ của báo cáo năm")).isVisible();
      assertThat(officer.words("trước ngày 18/12/2022").first()).isVisible();
      officer.usable().screen("dien-thoai-bo-sung");
      officer.go("sheet/" + DISPUTED + "/1.1.3");
      assertThat(officer.button("Lưu và chấm điểm")).isVisible();
    }
  }

  private static void adjust(Person who, String done, String why) {
    who.page().keyboard().press("2");
    who.field("Số nhiệm vụ trong kế hoạch").fill("10");
    who.field("Số nhiệm vụ hoàn thành").fill(done);
    who.field("Lý do điều chỉnh").fill(why);
    who.usable();
    who.button("Ghi nhận").click();
    assertThat(who.page().locator("#announcer")).containsText("Đã ghi ý kiến về mục 1.1.3");
  }

  private static void acknowledge(Site site, String account) {
    Steps.acknowledge(site.api().as(account), "/rounds/2022", "so");
  }

  @Test
  void a_sheet_is_appraised_twice_explained_and_locked(Site site) {
    try (var member = Person.atADesk(site).signIn("hd.stp.thanhvien")) {
      member.usable();
      member.go("appraisals");
      member.page().locator("section", hasText("Cấp Sở")).getByText("Xác nhận phân công").click();
      assertThat(member.page().locator("#announcer")).containsText("Đã xác nhận");
      member.go("inbox").go("appraisals").usable().screen("viec-tham-dinh");

      lookAtADocument(member);
      member.go("appraisal/" + UNIT);
      member.page().keyboard().press("1");
      member.usable().screen("tham-dinh");
      member.button("Ghi nhận").click();
      assertThat(member.page().locator("#announcer")).containsText("Đã ghi ý kiến");
      assertThat(member.page().locator("#item-title")).isFocused();

      member.page().keyboard().press("3");
      member.field("Nội dung cần giải trình").fill("Số liệu chưa khớp với báo cáo quý IV");
      member.field("Trả lời trước ngày").fill("2022-12-20");
      member.usable();
      member.button("Ghi nhận").click();
      assertThat(member.page().locator("#announcer")).containsText("Đã ghi ý kiến");
      member.button("Chấp nhận cả").click();
      assertThat(member.words("Không có mục nào")).isVisible();
      member.usable();
    }
    OTHERS.forEach(name -> acceptAll(site, "hd." + name + ".thanhvien"));
    try (var chair = Person.atADesk(site).signIn("hd.chutich").go("appraisal/" + UNIT)) {
      chair.button("Kết thúc thẩm định lần 1").click();
      assertThat(chair.words("Chờ giải trình").first()).isVisible();
      chair.usable();
      explain(site);
      chair.page().reload();
      chair.button("Bắt đầu thẩm định lần 2").click();
      assertThat(chair.button("Chốt điểm")).isVisible();
      decideWhatWasExplained(site);
      chair.page().reload();
      chair.button("Chốt điểm").click();
      assertThat(chair.words("Đã chốt điểm").first()).isVisible();
      chair.page().locator("#show").selectOption("all");
      chair.usable().screen("chot-diem");
    }
  }

  /** Reads a PDF that the unit sent, beside what it declared. */
  private static void lookAtADocument(Person member) {
    member.go("appraisal/" + UNIT + "/" + WITH_DOCUMENT);
    member.page().locator(".item section button", hasText("Xem so-theo-doi")).click();
    assertThat(member.page().locator("dialog iframe")).isVisible();
    member.page().waitForCondition(() -> EvidencePreviewTest.isShown(member));
    member.usable().screen("xem-minh-chung");
    member.page().keyboard().press("Escape");
    assertThat(member.page().locator("dialog")).hasCount(0);
  }

  private static UnitUnderPlay withADocument(UnitUnderPlay unit) {
    new EvidenceUpload(unit.officer(), unit.evidence())
        .upload(
            WITH_DOCUMENT,
            EvidenceFiles.pdf("so-theo-doi-van-ban", "So theo doi van ban nam 2022"),
            LocalDate.of(2022, 11, 1),
            null);
    return unit;
  }

  @Test
  void the_chair_leaves_a_unit_out_that_never_submitted_and_says_why(Site site) {
    try (var chair = Person.atADesk(site).signIn("hd.chutich").go("publication/so")) {
      chair.page().locator("main summary").click();
      chair.button("Không xếp hạng Sở Khoa học và Công nghệ").click();
      chair.page().locator("#words").fill("Không gửi phiếu tự đánh giá trong thời hạn");
      chair.usable().screen("khong-xep-hang");
      chair.page().locator("dialog button.first").click();
      assertThat(chair.page().locator("section", hasText("theo quyết định của Hội đồng")))
          .containsText("Không gửi phiếu tự đánh giá trong thời hạn");
      assertThat(chair.button("Không xếp hạng Sở Khoa học và Công nghệ")).hasCount(0);
      chair.usable();
    }
  }

  private static void explain(Site site) {
    try (var officer = Person.atADesk(site).signIn("so.bqlkkt.canbo");
        var leader = Person.atADesk(site).signIn("so.bqlkkt.lanhdao")) {
      officer.go("explanations/" + UNIT);
      assertThat(officer.words("Số liệu chưa khớp với báo cáo quý IV")).isVisible();
      officer.field("Giải trình của đơn vị").fill("Báo cáo quý IV đã bổ sung ngày 09/12/2022");
      officer.usable().screen("giai-trinh");
      officer.button("Lưu giải trình").click();
      assertThat(officer.words("Đã trả lời 1/1")).isVisible();
      leader.go("explanations/" + UNIT).usable();
      leader.button("Duyệt và gửi giải trình").click();
      assertThat(leader.words("Đã gửi").first()).isVisible();
    }
  }

  private static void decideWhatWasExplained(Site site) {
    try (var member = Person.atADesk(site).signIn("hd.stp.thanhvien").go("appraisal/" + UNIT)) {
      assertThat(member.words("Báo cáo quý IV đã bổ sung")).isVisible();
      member.page().keyboard().press("1");
      member.usable().screen("tham-dinh-lan-2");
      member.button("Ghi nhận").click();
      assertThat(member.words("Không có mục nào")).isVisible();
    }
  }

  private static void acceptAll(Site site, String account) {
    acknowledge(site, account);
    Steps.accept(site.api().as(account), APPRAISAL);
  }
}
