package vn.parindex.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.check.Differences;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.check.Recomputation;
import vn.parindex.replay.check.RoundRules;
import vn.parindex.replay.data.UnitFacts;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Crowd;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.replay.result.DeclaredLine;
import vn.parindex.replay.result.Lines;
import vn.parindex.replay.result.RankingRow;

/** Reads what came of the round through the API, and checks it. */
final class Aftermath {

  private final Session reader;
  private final String round;
  private final Crowd crowd;
  private final Findings findings;
  private final Map<String, List<DeclaredLine>> linesByUnit = new ConcurrentHashMap<>();
  private final Map<String, List<RankingRow>> rankings = new TreeMap<>();

  Aftermath(Session reader, String round, Crowd crowd, Findings findings) {
    this.reader = reader;
    this.round = round;
    this.crowd = crowd;
    this.findings = findings;
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
    return units.stream()
        .flatMap(unit -> linesByUnit.getOrDefault(unit.code(), List.of()).stream())
        .toList();
  }

  /** The platform's rankings by level. */
  Map<String, List<RankingRow>> rankings() {
    return Collections.unmodifiableMap(rankings);
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
    checkHistory(unit);
    var ranking =
        reader.get("/rounds/%s/rankings/%s/units/%s".formatted(round, unit.level(), code));
    var facts = reader.get("/rounds/%s/facts?unit=%s".formatted(round, code)).expect(200).json();
    var answer = ranking.expect(200).json();
    linesByUnit.put(
        code,
        new Lines(unit.set(), sheet, answer, UnitFacts.read(facts))
            .of(code, unit.level(), answer.path("parent").asString("")));
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

  private static boolean isSame(JsonNode sent, @org.jspecify.annotations.Nullable JsonNode shown) {
    return shown != null && Json.same(sent, shown);
  }

  private void checkHistory(UnitUnderPlay unit) {
    var history = reader.get(unit.sheet() + "/history").expect(200).json();
    findings.require(
        "nhật ký mọi phiếu còn nguyên chuỗi · every audit chain is whole",
        !history.get("entries").isEmpty() && history.get("whole").asBoolean(),
        unit.code() + " " + history.path("firstFault"));
  }

  private void rank(String level, List<UnitUnderPlay> units, RoundRules rules) {
    var path = "/rounds/%s/rankings/%s".formatted(round, level);
    var nightly = reader.get(path).expect(200).json();
    findings.require(
        "không đơn vị nào thiếu hạng · no unit is left unranked",
        nightly.get("unranked").isEmpty() && nightly.get("units").size() == units.size(),
        level + " " + nightly.get("unranked"));
    var rows = new ArrayList<RankingRow>();
    nightly.get("units").forEach(unit -> rows.add(RankingRow.read(unit)));
    rows.sort(order(level));
    rankings.put(level, List.copyOf(rows));

    var names = new HashMap<String, String>();
    units.forEach(unit -> names.put(unit.code(), unit.name()));
    var own = new Recomputation(rules).rank(lines(units), names, withinParent(level));
    findings.object(
        "xếp hạng tính lại độc lập trùng khớp · the independent ranking is the same",
        Differences.between(rows, own));

    var again = reader.post(path + "/runs").json(Json.object()).sendPatiently().expect(200).json();
    findings.require(
        "chạy lại cho cùng mã băm · running again gives the same hash of inputs",
        again.get("inputsHash").equals(nightly.get("inputsHash")),
        level + " " + nightly.get("inputsHash") + " then " + again.get("inputsHash"));
    findings.require(
        "điểm trên phiếu khớp bảng xếp hạng · points on sheets are those of the ranking",
        again.path("findings").isEmpty(),
        level + " " + again.path("findings"));
  }

  private static boolean withinParent(String level) {
    return level.equals("xa");
  }

  private static java.util.Comparator<RankingRow> order(String level) {
    return withinParent(level)
        ? RankingRow.BY_GROUP_AND_RANK
        : java.util.Comparator.comparingInt(RankingRow::rank).thenComparing(RankingRow::unitCode);
  }
}
