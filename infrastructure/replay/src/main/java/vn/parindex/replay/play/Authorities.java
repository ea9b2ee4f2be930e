package vn.parindex.replay.play;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Gatherers;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Tally.Event;

/** What Home Affairs, districts and the province's leaders do while the units work. */
public final class Authorities {

  private static final String STEP = "self-assessment";

  /** Fewer than the 90 units that the platform takes facts of at once. */
  private static final int UNITS_AT_ONCE = 80;

  private final String round;
  private final Session homeAffairs;
  private final Session provinceLeader;
  private final Tally tally;

  public Authorities(String round, Session homeAffairs, Session provinceLeader, Tally tally) {
    this.round = round;
    this.homeAffairs = homeAffairs;
    this.provinceLeader = provinceLeader;
    this.tally = tally;
  }

  /** Home Affairs. */
  public Session homeAffairs() {
    return homeAffairs;
  }

  /** Gives one unit more time: Home Affairs, or the district for its communes. */
  public void extend(Session by, UnitUnderPlay unit, Instant until) {
    var body =
        Map.of(
            "closesAt",
            until.toString(),
            "reason",
            "Mất kết nối mạng do thiên tai, có văn bản đề nghị của đơn vị");
    by.put("/rounds/%s/units/%s/extensions/%s".formatted(round, unit.code(), STEP))
        .json(body)
        .sendPatiently()
        .expect(200);
  }

  /** Home Affairs reports that a step of the calendar was done, which the system does not see. */
  public void report(String level, String step) {
    homeAffairs
        .put("/rounds/%s/steps/%s/%s".formatted(round, level, step))
        .json(Map.of("done", true))
        .sendPatiently()
        .expect(200);
  }

  /** Gives the points that the rules leave to a named role. */
  public void givePoints(UnitUnderPlay unit) {
    var byRole =
        Map.<String, Function<Asked, Session>>of(
            "homeAffairs", _ -> homeAffairs, "provinceLeader", _ -> provinceLeader);
    for (var asked : unit.set().items()) {
      if (asked.ruleKind().equals("manual")) {
        var role = asked.rule().get("role").asString();
        var session = byRole.getOrDefault(role, _ -> homeAffairs).apply(asked);
        var share =
            unit.draws("points for " + asked.code()).oneOf(List.of("1", "1", "0.9", "0.75"));
        var points =
            asked.maxPoints().multiply(new BigDecimal(share)).setScale(2, RoundingMode.HALF_UP);
        session
            .put("/rounds/%s/units/%s/manual-scores/%s".formatted(round, unit.code(), asked.code()))
            .json(Map.of("points", points, "reason", "Theo kết quả theo dõi, đôn đốc trong năm"))
            .sendPatiently()
            .expect(200);
        tally.count(Event.MANUAL);
      }
    }
  }

  /** Records that no inspection has found a breach yet; a conclusion of one counts from there. */
  public void recordNoBreaches(List<UnitUnderPlay> units, LocalDate day) {
    units.stream()
        .gather(Gatherers.windowFixed(UNITS_AT_ONCE))
        .forEach(some -> recordSome(some, day));
  }

  private void recordSome(List<UnitUnderPlay> units, LocalDate day) {
    var facts = Json.object();
    var list = facts.putArray("facts");
    for (var unit : units) {
      list.addObject()
          .put("unit", unit.code())
          .put("key", "inspectionFindings")
          .put("value", 0)
          .put("source", "Chưa có kết luận kiểm tra đột xuất (dữ liệu diễn tập)")
          .put("asOf", day.toString());
    }
    homeAffairs.put("/rounds/" + round + "/facts").json(facts).sendPatiently().expect(200);
  }
}
