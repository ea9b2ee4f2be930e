package vn.parindex.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Differences;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.check.Recomputation;
import vn.parindex.replay.check.RoundRules;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Crowd;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.replay.result.DeclaredLine;

/** Reads what came of the round through the API, and checks it. */
final class Aftermath {

  private final Session reader;
  private final String round;
  private final Crowd crowd;
  private final Findings findings;
  private final ShownResults shown;

  Aftermath(Session reader, String round, Crowd crowd, Findings findings) {
    this.reader = reader;
    this.round = round;
    this.crowd = crowd;
    this.findings = findings;
    this.shown = new ShownResults(reader, round, findings);
  }

  /** Reads all levels. */
  void read(Map<String, List<UnitUnderPlay>> byLevel) {
    var rules = RoundRules.read(reader.get("/rounds/" + round).expect(200).json());
    byLevel.forEach(
        (level, units) -> {
          crowd.each(
              "đơn vị cấp %s đã kiểm tra · units checked".formatted(level), units, this::read);
          rank(level, units, rules);
        });
  }

  /** All lines, in the order of the units given. */
  List<DeclaredLine> lines(List<UnitUnderPlay> units) {
    return shown.lines(units);
  }

  private void read(UnitUnderPlay unit) {
    var sheet = reader.get(unit.sheet()).expect(200).json();
    var code = unit.code();
    findings.require(
        "mọi phiếu đã gửi · every sheet is submitted",
        sheet.get("state").asString().equals("SUBMITTED"),
        code + " " + sheet.get("state"));
    findings.require(
        "mọi phiếu đã chấm ở bản mới nhất · every sheet is validated at its newest version",
        sheet.path("validatedVersion").asLong(-1) == sheet.get("version").asLong(),
        code + " " + sheet.path("validatedVersion") + " of " + sheet.get("version"));
    checkDeclared(unit, sheet);
    shown.requireWholeHistory(
        "nhật ký mọi phiếu còn nguyên chuỗi · every audit chain is whole", unit.sheet(), code);
    shown.readLines(unit, sheet, Map.of());
  }

  /** What the sheet shows is what the unit sent: no save got lost. */
  void checkDeclared(UnitUnderPlay unit, JsonNode sheet) {
    var shown = new HashMap<String, JsonNode>();
    sheet.get("items").forEach(item -> shown.put(item.get("code").asString(), item.get("values")));
    var lost = new ArrayList<String>();
    for (var asked : unit.set().declaredByUnits()) {
      unit.inventor()
          .declare(asked)
          .filter(sent -> !isSame(Json.tree(sent.values()), shown.get(asked.code())))
          .ifPresent(sent -> lost.add(unit.code() + " " + asked.code()));
    }
    findings.object("mọi số liệu còn nguyên · no declared data got lost", lost);
  }

  private static boolean isSame(JsonNode sent, @Nullable JsonNode shown) {
    return shown != null && Json.same(sent, shown);
  }

  private void rank(String level, List<UnitUnderPlay> units, RoundRules rules) {
    var nightly = shown.readRanking(level);
    findings.require(
        "không đơn vị nào thiếu hạng · no unit is left unranked",
        nightly.get("unranked").isEmpty() && nightly.get("units").size() == units.size(),
        level + " " + nightly.get("unranked"));
    var own =
        new Recomputation(rules)
            .rank(
                lines(units), ShownResults.names(units), ShownResults.isRankedWithinParent(level));
    findings.object(
        "xếp hạng tính lại độc lập trùng khớp · the independent ranking is the same",
        Differences.between(shown.rows(level), own));

    var again =
        reader
            .post(shown.ranking(level) + "/runs")
            .json(Json.object())
            .sendPatiently()
            .expect(200)
            .json();
    findings.require(
        "chạy lại cho cùng mã băm · running again gives the same hash of inputs",
        again.get("inputsHash").equals(nightly.get("inputsHash")),
        level + " " + nightly.get("inputsHash") + " then " + again.get("inputsHash"));
    findings.require(
        "điểm trên phiếu khớp bảng xếp hạng · points on sheets are those of the ranking",
        again.path("findings").isEmpty(),
        level + " " + again.path("findings"));
  }
}
