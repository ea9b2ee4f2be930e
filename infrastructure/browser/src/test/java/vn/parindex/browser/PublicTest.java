package vn.parindex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Session;

/**
 * From the locked points of the districts to what anybody can read. The last: it moves the clock
 * on.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(InBrowser.class)
class PublicTest {

  private static final String ROUND = "/rounds/2022";
  private static final String CLOSES = "2022-12-20T00:00:00+07:00";
  private static final Instant AFTER = Instant.parse("2022-12-20T01:00:00Z");
  private static final List<String> MEMBERS =
      List.of("snv", "vpubnd", "stp", "stttt", "stc", "skhcn");

  @Test
  void the_index_of_the_districts_is_published_step_by_step_and_everybody_reads_it(Site site) {
    try (var anybody = Person.atADesk(site)) {
      anybody.open("");
      assertThat(anybody.words("Chưa có kết quả nào được công bố")).isVisible();
      anybody.usable();
    }
    lockAll(site);
    publish(site);
    try (var anybody = Person.atADesk(site)) {
      anybody.open("");
      assertThat(anybody.page().locator("main tbody tr").first()).isVisible();
      anybody.usable().screen("cong-khai");
      anybody.link("Huyện Lộc Ninh").first().click();
      assertThat(anybody.words("Vì sao có thứ hạng này")).isVisible();
      anybody.usable().screen("cong-khai-don-vi");
    }
    try (var anybody = Person.withAPhone(site)) {
      anybody.open("").usable().screen("dien-thoai-cong-khai");
    }
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

  /** All districts submit, are accepted as they are, and are locked. */
  private static void lockAll(Site site) {
    site.moveDeadlines("self-assessment", CLOSES);
    var units = site.folder().unitsOf("huyen").stream().map(unit -> unit.code()).toList();
    units.forEach(code -> site.submitted("huyen", code));
    site.controls().moveClockTo(AFTER);
    var members = MEMBERS.stream().map(name -> site.api().as("hd." + name + ".thanhvien")).toList();
    for (var member : members) {
      member
          .post(ROUND + "/assignments/huyen/acknowledge")
          .json(Map.of())
          .sendPatiently()
          .expect(200);
    }
    var chair = site.api().as("hd.chutich");
    for (var unit : units) {
      var appraisal = ROUND + "/units/" + unit + "/appraisal";
      members.forEach(
          it -> it.post(appraisal + "/accept").json(Map.of()).sendPatiently().expect(200));
      move(chair, appraisal, "conclude");
      move(chair, appraisal, "lock");
    }
    site.controls().awaitIdle();
  }

  private static void move(Session chair, String appraisal, String step) {
    var version = chair.get(appraisal).expect(200).json().get("version").asLong();
    chair.post(appraisal + "/" + step).ifMatch(version).json(Map.of()).sendPatiently().expect(200);
  }
}
