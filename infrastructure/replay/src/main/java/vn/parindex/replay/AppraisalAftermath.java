package vn.parindex.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.appraisal.Decisions;
import vn.parindex.replay.appraisal.PlayedDecision;
import vn.parindex.replay.check.Differences;
import vn.parindex.replay.check.Findings;
import vn.parindex.replay.check.Recomputation;
import vn.parindex.replay.check.RoundRules;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.play.Crowd;
import vn.parindex.replay.play.UnitUnderPlay;
import vn.parindex.replay.result.DeclaredLine;
import vn.parindex.replay.result.RankingRow;

/** Reads what came of the appraisal through the API, and checks it against what was played. */
final class AppraisalAftermath {

  private final Session reader;
  private final String round;
  private final Crowd crowd;
  private final Findings findings;
  private final Aftermath before;
  private final Decisions decisions;
  private final ShownResults shown;

  AppraisalAftermath(
      Session reader,
      String round,
      Crowd crowd,
      Findings findings,
      Aftermath before,
      Decisions decisions) {
    this.reader = reader;
    this.round = round;
    this.crowd = crowd;
    this.findings = findings;
    this.before = before;
    this.decisions = decisions;
    this.shown = new ShownResults(reader, round, findings);
  }

  /** Reads all levels. */
  void read(Map<String, List<UnitUnderPlay>> byLevel) {
    var rules = RoundRules.read(reader.get("/rounds/" + round).expect(200).json());
    byLevel.forEach(
        (level, units) -> {
          crowd.each(
              "phiếu cấp %s đã chốt, đã kiểm tra · locked sheets checked".formatted(level),
              units,
              this::read);
          rank(level, units, rules);
        });
  }

  /** All lines after the second appraisal, in the order of the units given. */
  List<DeclaredLine> lines(List<UnitUnderPlay> units) {
    return shown.lines(units);
  }

  /** The platform's rankings by level. */
  Map<String, List<RankingRow>> rankings() {
    return shown.rankings();
  }

  private void read(UnitUnderPlay unit) {
    var code = unit.code();
    var sheet = reader.get(unit.sheet()).expect(200).json();
    findings.require(
        "mọi phiếu đang ở khâu thẩm định · every sheet is under appraisal",
        sheet.get("state").asString().equals("UNDER_APPRAISAL"),
        code + " " + sheet.get("state"));
    before.checkDeclared(unit, sheet);
    checkAppraisal(unit);
    checkUntouched(unit, shown.readLines(unit, sheet, decisions.adjusted(code)));
  }

  private void checkAppraisal(UnitUnderPlay unit) {
    var path = "/rounds/%s/units/%s/appraisal".formatted(round, unit.code());
    var appraisal = reader.get(path).expect(200).json();
    findings.require(
        "mọi phiếu đã chốt điểm · every sheet is locked",
        appraisal.get("stage").asString().equals("LOCKED"),
        unit.code() + " " + appraisal.get("stage"));
    findings.object(
        "quyết định trên phiếu là quyết định đã diễn · decisions shown are those played",
        differing(unit, appraisal));
    shown.requireWholeHistory(
        "nhật ký mọi lần thẩm định còn nguyên chuỗi · every audit chain of an appraisal is whole",
        path,
        unit.code());
  }

  private List<String> differing(UnitUnderPlay unit, JsonNode appraisal) {
    var played = new HashMap<String, PlayedDecision>();
    decisions.of(unit.code()).forEach(one -> played.put(one.code() + "/" + one.pass(), one));
    var differing = new ArrayList<String>();
    for (var item : appraisal.get("items")) {
      for (var pass : List.of("first", "second")) {
        var key = item.get("code").asString() + (pass.equals("first") ? "/1" : "/2");
        var said = item.get(pass);
        var stands =
            said.path("resolution").isObject() ? said.path("resolution") : said.path("decision");
        var shown = stands.path("kind").asString("-");
        var expected = played.get(key);
        var wanted = expected != null ? expected.decision() : pass.equals("first") ? "ACCEPT" : "-";
        boolean sameData =
            expected == null
                || expected.values() == null
                || Json.same(expected.values(), stands.path("values"));
        if (!shown.equals(wanted) || !sameData) {
          differing.add(unit.code() + " " + key + ": " + stands);
        }
      }
    }
    return differing;
  }

  /** What the council did not touch has the points that it had; a cohort's depend on others too. */
  private void checkUntouched(UnitUnderPlay unit, List<DeclaredLine> after) {
    var adjusted = decisions.adjusted(unit.code()).keySet();
    var own =
        before.lines(List.of(unit)).stream()
            .collect(Collectors.toMap(DeclaredLine::subCriterionCode, DeclaredLine::points));
    findings.object(
        "mục không điều chỉnh giữ nguyên điểm · what was not adjusted keeps its points",
        after.stream()
            .filter(line -> line.kind().equals("subCriterion"))
            .filter(line -> !line.ruleKind().equals("cohort"))
            .filter(line -> !adjusted.contains(line.subCriterionCode()))
            .filter(
                line ->
                    line.points()
                            .compareTo(
                                own.getOrDefault(line.subCriterionCode(), BigDecimal.ONE.negate()))
                        != 0)
            .map(line -> unit.code() + " " + line.subCriterionCode() + " " + line.points())
            .toList());
  }

  private void rank(String level, List<UnitUnderPlay> units, RoundRules rules) {
    var nightly = shown.readRanking(level);
    var rows = shown.rows(level);
    findings.require(
        "mọi đơn vị xếp hạng theo điểm đã chốt · every unit is ranked by locked points",
        rows.size() == units.size() && rows.stream().allMatch(r -> r.appraisedPoints() != null),
        level + " " + nightly.get("unranked"));
    findings.object(
        "xếp hạng theo điểm thẩm định tính lại độc lập trùng khớp · the independent ranking by"
            + " appraised points is the same",
        Differences.between(
            rows,
            new Recomputation(rules)
                .rank(
                    lines(units),
                    before.lines(units),
                    ShownResults.names(units),
                    ShownResults.isRankedWithinParent(level))));
  }
}
