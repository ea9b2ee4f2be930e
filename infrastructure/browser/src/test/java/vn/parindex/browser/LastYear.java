package vn.parindex.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Session;

/** The year before, published: two districts and a criteria set of a single item. */
final class LastYear {

  static final List<String> UNITS = List.of("688", "692");

  private static final String ROUND = "/rounds/2021";
  private static final String LEVEL = "huyen";
  private static final String PUBLICATION = ROUND + "/publications/" + LEVEL;
  private static final int TASKS = 10;
  private static final String CRITERIA =
      """
      code: huyen-2021
      name: {vi: Bộ tiêu chí năm 2021, en: Criteria of 2021}
      sample: {vi: "Bộ kiểm thử, không phải của tỉnh", en: A test set}
      maxPoints: 10
      fields:
        - code: "1"
          name: {vi: Chỉ đạo điều hành, en: Steering}
          maxPoints: 10
          criteria:
            - code: "1.1"
              name: {vi: Kế hoạch, en: Plan}
              maxPoints: 10
              subCriteria:
                - code: "1.1.1"
                  name: {vi: Mức độ hoàn thành kế hoạch, en: Completion of the plan}
                  maxPoints: 10
                  inputs:
                    planned: {type: count, label: {vi: Số nhiệm vụ, en: Tasks}, min: 1}
                    done: {type: count, label: {vi: Số hoàn thành, en: Done}}
                  rule:
                    form: proportional
                    of: {ratio: done, to: planned, whenZero: unscored, above100: refuse}
                    from: 50%
      """;

  private final Site site;
  private final Session home;
  private final Session chair;

  private LastYear(Site site) {
    this.site = site;
    this.home = site.api().as("snv.canbo");
    this.chair = site.api().as("hd.chutich");
  }

  /** From the new round to what everybody reads. */
  static void publish(Site site) {
    var year = new LastYear(site);
    var closesAt = site.controls().now().plus(Duration.ofHours(1));
    year.open(closesAt);
    year.declare("688", 9);
    year.declare("692", 7);
    site.controls().awaitIdle();
    year.appraise(closesAt);
    year.home
        .post(ROUND + "/rankings/" + LEVEL + "/runs")
        .json(Map.of())
        .sendPatiently()
        .expect(200);
    Steps.take(year.home, year.home, PUBLICATION, "aggregate");
    Steps.take(year.home, year.chair, PUBLICATION, "conclude");
    Steps.take(year.home, year.home, PUBLICATION, "submit");
    Steps.take(year.home, site.api().as("ubnd.lanhdao"), PUBLICATION, "approve");
  }

  private void open(Instant closesAt) {
    home.post("/rounds").json(round(closesAt)).send().expect(201);
    home.put(ROUND + "/units").ifMatch(version(ROUND)).json(units()).send().expect(200);
    home.put(ROUND + "/criteria-sets/" + LEVEL)
        .body("application/yaml", Bytes.of(CRITERIA))
        .send()
        .expect(200);
    var council =
        Map.of(
            "members",
            List.of(
                Map.of("account", "hd.chutich", "role", "CHAIR"),
                Map.of("account", "hd.snv.thanhvien", "role", "MEMBER")),
            "maxLoad",
            100,
            "alerts",
            Map.of("itemPercent", 50, "peersPoints", 10, "lastYearPoints", 10));
    var path = ROUND + "/units/70/councils/" + LEVEL;
    home.put(path).ifMatch(0).json(council).send().expect(200);
    var all = Map.of("account", "hd.snv.thanhvien", "part", Map.of("kind", "SHEET"));
    home.put(path + "/assignments")
        .ifMatch(1)
        .json(Map.of("assignments", List.of(all)))
        .send()
        .expect(200);
    home.post(ROUND + "/open").ifMatch(version(ROUND)).json(Map.of()).send().expect(200);
  }

  private static Map<String, Object> round(Instant closesAt) {
    var level =
        Map.of(
            "code",
            LEVEL,
            "name",
            text("Cấp huyện", "Districts"),
            "runBy",
            "PROVINCE",
            "rankedWithin",
            List.of("PROVINCE"));
    var band = Map.of("label", text("Tốt", "Good"), "lowerBound", 0, "inclusive", true);
    return Map.of(
        "code", "2021",
        "name", text("Chỉ số cải cách hành chính năm 2021", "PAR Index of 2021"),
        "year", 2021,
        "zone", "Asia/Ho_Chi_Minh",
        "levels", List.of(level),
        "rankingPolicy", Map.of("ties", "COMPETITION", "tieBreaks", List.of()),
        "classTable", Map.of("bands", List.of(band)),
        "deadlines",
            List.of(
                deadline("self-assessment", closesAt.minus(Duration.ofDays(1)), closesAt),
                deadline("appraisal", closesAt, closesAt.plus(Duration.ofDays(1)))));
  }

  private static Map<String, Object> deadline(String step, Instant opensAt, Instant closesAt) {
    return Map.of(
        "level", LEVEL,
        "step", step,
        "name", text("Bước " + step, "Step " + step),
        "opensAt", opensAt.toString(),
        "closesAt", closesAt.toString());
  }

  private JsonNode units() {
    var body = Json.object();
    var list = body.putArray("units");
    for (var unit : home.get("/rounds/2022/units").expect(200).json().get("units")) {
      var code = unit.get("code").asString();
      if (code.equals("70") || UNITS.contains(code)) {
        list.add(((ObjectNode) unit.deepCopy()).put("validFrom", "2021-01-01"));
      }
    }
    return body;
  }

  private void declare(String unit, int done) {
    var officer = site.api().as("huyen." + unit + ".canbo");
    var leader = site.api().as("huyen." + unit + ".lanhdao");
    var sheet = ROUND + "/units/" + unit + "/sheet";
    officer
        .put(sheet + "/scores/1.1.1")
        .ifMatch(0)
        .json(Map.of("values", Map.of("planned", TASKS, "done", done)))
        .sendPatiently()
        .expect(200);
    site.controls().awaitIdle();
    Steps.take(officer, sheet, "submit");
    Steps.take(leader, sheet, "approve");
  }

  private void appraise(Instant closesAt) {
    site.controls().moveClockTo(closesAt.plusSeconds(1));
    var member = site.api().as("hd.snv.thanhvien");
    Steps.acknowledge(member, ROUND, LEVEL);
    for (var unit : UNITS) {
      Steps.lock(List.of(member), chair, ROUND + "/units/" + unit + "/appraisal");
    }
    site.controls().awaitIdle();
  }

  private long version(String path) {
    return home.get(path).expect(200).version();
  }

  private static Map<String, String> text(String vi, String en) {
    return Map.of("vi", vi, "en", en);
  }
}
