package vn.parindex.browser;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.parindex.replay.http.Session;

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
