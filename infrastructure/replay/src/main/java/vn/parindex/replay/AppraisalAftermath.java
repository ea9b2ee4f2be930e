package vn.parindex.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.appraisal.Decisions;
import vn.parindex.replay.appraisal.PlayedDecision;
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

/** Reads what came of the appraisal through the API, and checks it against what was played. */
final class AppraisalAftermath {

  private final Session reader;
  private final String round;
  private final Crowd crowd;
  private final Findings findings;
  private final Aftermath before;
  private final Decisions decisions;
  private final Map<String, List<DeclaredLine>> linesByUnit = new ConcurrentHashMap<>();
  private final Map<String, List<RankingRow>> rankings = new TreeMap<>();

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
    return units.stream()
        .flatMap(unit -> linesByUnit.getOrDefault(unit.code(), List.of()).stream())
        .toList();
  }

  /** The platform's rankings by level. */
  Map<String, List<RankingRow>> rankings() {
    return Collections.unmodifiableMap(rankings);
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
    var ranked =
        reader
            .get("/rounds/%s/rankings/%s/units/%s".formatted(round, unit.level(), code))
            .expect(200)
            .json();
    var facts = reader.get("/rounds/%s/facts?unit=%s".formatted(round, code)).expect(200).json();
    var lines =
        new Lines(unit.set(), sheet, ranked, UnitFacts.read(facts))
            .adjusted(decisions.adjusted(code))
            .of(code, unit.level(), ranked.path("parent").asString(""));
    linesByUnit.put(code, lines);
    checkUntouched(unit, lines);
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
    var history = reader.get(path + "/history").expect(200).json();
    findings.require(
        "nhật ký mọi lần thẩm định còn nguyên chuỗi · every audit chain of an appraisal is whole",
        !history.get("entries").isEmpty() && history.get("whole").asBoolean(),
        unit.code() + " " + history.path("firstFault"));
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
    var nightly = reader.get("/rounds/%s/rankings/%s".formatted(round, level)).expect(200).json();
    var rows = new ArrayList<RankingRow>();
    nightly.get("units").forEach(unit -> rows.add(RankingRow.read(unit)));
    rows.sort(
        level.equals("xa")
            ? RankingRow.BY_GROUP_AND_RANK
            : Comparator.comparingInt(RankingRow::rank).thenComparing(RankingRow::unitCode));
    rankings.put(level, List.copyOf(rows));
    findings.require(
        "mọi đơn vị xếp hạng theo điểm đã chốt · every unit is ranked by locked points",
        rows.size() == units.size() && rows.stream().allMatch(r -> r.appraisedPoints() != null),
        level + " " + nightly.get("unranked"));
    var names = new HashMap<String, String>();
    units.forEach(unit -> names.put(unit.code(), unit.name()));
    findings.object(
        "xếp hạng theo điểm thẩm định tính lại độc lập trùng khớp · the independent ranking by"
            + " appraised points is the same",
        Differences.between(
            rows,
            new Recomputation(rules)
                .rank(lines(units), before.lines(units), names, level.equals("xa"))));
  }
}
