package vn.parindex.browser;

import java.time.Instant;
import java.util.List;

/** Brings all districts to the point where their index can be published. */
final class Districts {

  private static final String ROUND = "/rounds/2022";
  private static final String CLOSES = "2022-12-20T00:00:00+07:00";
  private static final Instant AFTER = Instant.parse("2022-12-20T01:00:00Z");
  private static final List<String> MEMBERS =
      List.of("snv", "vpubnd", "stp", "stttt", "stc", "skhcn");

  private Districts() {}

  /** All districts submit, are accepted as they are, and are locked. */
  static void lockAll(Site site) {
    site.moveDeadlines("self-assessment", CLOSES);
    var units = site.folder().unitsOf("huyen").stream().map(unit -> unit.code()).toList();
    units.forEach(code -> site.submitted("huyen", code));
    site.controls().moveClockTo(AFTER);
    var members = MEMBERS.stream().map(name -> site.api().as("hd." + name + ".thanhvien")).toList();
    members.forEach(member -> Steps.acknowledge(member, ROUND, "huyen"));
    var chair = site.api().as("hd.chutich");
    units.forEach(unit -> Steps.lock(members, chair, ROUND + "/units/" + unit + "/appraisal"));
    site.controls().awaitIdle();
  }
}
