package vn.parindex.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;

/**
 * A small round of its own for a test: three departments, two districts, three communes, a tiny
 * criteria set.
 *
 * @param platform where it is
 * @param code its code
 * @param closesAt when the self-assessment closes
 */
record TestRound(Platform platform, String code, Instant closesAt) {

  static final List<String> LEVELS = List.of("so", "huyen", "xa");

  /** Evidence is required for it. */
  static final String YES_NO = "1.1.1";

  static final String RATIO = "1.1.2";
  static final String COUNT = "1.1.3";

  private static final Duration LONG = Duration.ofDays(20);

  /** A criteria set of ten points. */
  static String criteriaSet(String code) {
    return """
        code: %s
        name: {vi: Bộ kiểm thử, en: Test set}
        sample: {vi: "Bộ kiểm thử, không phải của tỉnh", en: A test set}
        maxPoints: 10
        fields:
          - code: "1"
            name: {vi: Lĩnh vực một, en: Field one}
            maxPoints: 10
            criteria:
              - code: "1.1"
                name: {vi: Tiêu chí một, en: Criterion one}
                maxPoints: 10
                subCriteria:
                  - code: "1.1.1"
                    name: {vi: Ban hành kế hoạch, en: Plan issued}
                    maxPoints: 2
                    inputs:
                      issued: {type: yesNo, label: {vi: Đã ban hành, en: Issued}}
                    rule: {form: yesNo, when: issued}
                    evidence: {required: true, text: {vi: Kế hoạch, en: The plan}}
                  - code: "1.1.2"
                    name: {vi: Mức độ hoàn thành, en: Completion}
                    maxPoints: 4
                    inputs:
                      planned: {type: count, label: {vi: Số nhiệm vụ, en: Planned}, min: 1}
                      done: {type: count, label: {vi: Số hoàn thành, en: Done}}
                    rule:
                      form: proportional
                      of: {ratio: done, to: planned, whenZero: unscored, above100: refuse}
                      from: 50%%
                  - code: "1.1.3"
                    name: {vi: Sáng kiến, en: Initiatives}
                    maxPoints: 4
                    inputs:
                      models: {type: count, label: {vi: Số sáng kiến, en: Initiatives}}
                    rule: {form: count, of: models, each: 1}
        """
        .formatted(code);
  }

  /** The test set with another rule in place of the count, and nothing to declare for it. */
  static String withoutCount(String rule) {
    var changed =
        criteriaSet("khac").replaceFirst("inputs:\\s+models:.*\\s+rule: \\{form: count.*}", rule);
    if (!changed.contains(rule)) {
      throw new IllegalStateException("The test set has no count any more");
    }
    return changed;
  }

  /** A round that is open, in the middle of its self-assessment. */
  static TestRound open(Platform platform) {
    return open(platform, platform.controls().now().plus(LONG));
  }

  /** A round that is open until an instant. */
  static TestRound open(Platform platform, Instant closesAt) {
    var round = draft(platform, closesAt);
    round.tryToOpen().expect(200);
    return round;
  }

  /** A round that is set up but not open yet. */
  static TestRound draft(Platform platform, Instant closesAt) {
    var code = "kt-" + UUID.randomUUID().toString().substring(0, 12);
    var round = new TestRound(platform, code, closesAt);
    round.create();
    return round;
  }

  /**
   * A round that is set up but not open yet; its self-assessment closes in an hour, and a level has
   * further steps in the month after that.
   */
  static TestRound draftWith(Platform platform, String level, String... furtherSteps) {
    var closesAt = fromNow(platform, Duration.ofHours(1));
    var round = draft(platform, closesAt);
    var end = closesAt.plus(Duration.ofDays(30));
    round.plan(
        Stream.of(furtherSteps)
            .map(step -> deadline(level, step, text(step, step), closesAt, end))
            .toList());
    return round;
  }

  /** An instant after the platform's time now, in whole seconds as the API keeps them. */
  static Instant fromNow(Platform platform, Duration after) {
    return Instant.ofEpochSecond(platform.controls().now().plus(after).getEpochSecond());
  }

  /** Plans steps beside the self-assessment of every level, which began yesterday. */
  void plan(List<Map<String, Object>> further) {
    var opensAt = yesterday();
    saveCalendar(
        Stream.concat(
                LEVELS.stream().map(level -> deadline(level, opensAt, closesAt)), further.stream())
            .toList());
  }

  /** Home Affairs saves the whole calendar. */
  void saveCalendar(List<Map<String, Object>> deadlines) {
    homeAffairs()
        .put(path() + "/calendar")
        .ifMatch(version())
        .json(Map.of("deadlines", deadlines))
        .send()
        .expect(200);
  }

  /** The clock is moved on until no self-assessment is open, unless it is there already. */
  void endSelfAssessment() {
    if (platform.controls().now().isBefore(closesAt)) {
      platform.controls().moveClockTo(closesAt.plusSeconds(1));
    }
  }

  private Instant yesterday() {
    return platform.controls().now().minus(Duration.ofDays(1));
  }

  private void create() {
    var home = homeAffairs();
    home.post("/rounds").json(body()).send().expect(201);
    home.put(path() + "/units").ifMatch(version()).json(units()).send().expect(200);
    for (var level : LEVELS) {
      importYaml(level, criteriaSet(level + "-" + code)).expect(200);
    }
  }

  /** Home Affairs opens it. */
  Reply tryToOpen() {
    return homeAffairs().post(path() + "/open").ifMatch(version()).json(Json.object()).send();
  }

  /** Imports a criteria set in YAML. */
  Reply importYaml(String level, String yaml) {
    return homeAffairs()
        .put(path() + "/criteria-sets/" + level)
        .body("application/yaml", Bytes.of(yaml))
        .send();
  }

  private Map<String, Object> body() {
    var opensAt = yesterday();
    return Map.of(
        "code", code,
        "name", text("Đợt kiểm thử", "Test round"),
        "year", 2022,
        "zone", "Asia/Ho_Chi_Minh",
        "levels", LEVELS.stream().map(TestRound::level).toList(),
        "rankingPolicy", Map.of("ties", "COMPETITION", "tieBreaks", List.of()),
        "classTable", Map.of("bands", List.of(band("Tốt", 90), band("Chưa tốt", 0))),
        "deadlines", LEVELS.stream().map(level -> deadline(level, opensAt, closesAt)).toList());
  }

  private static Map<String, Object> level(String level) {
    var within = level.equals("xa") ? List.of("PARENT", "PROVINCE") : List.of("PROVINCE");
    return Map.of(
        "code",
        level,
        "name",
        text("Cấp " + level, "Level " + level),
        "runBy",
        level.equals("xa") ? "PARENT" : "PROVINCE",
        "rankedWithin",
        within);
  }

  private static Map<String, Object> band(String label, int lowerBound) {
    return Map.of("label", text(label, label), "lowerBound", lowerBound, "inclusive", true);
  }

  static Map<String, Object> deadline(String level, Instant opensAt, Instant closesAt) {
    return deadline(
        level, "self-assessment", text("Tự đánh giá", "Self-assessment"), opensAt, closesAt);
  }

  /** A deadline of any step. */
  static Map<String, Object> deadline(
      String level, String step, Map<String, String> name, Instant opensAt, Instant closesAt) {
    return Map.of(
        "level", level,
        "step", step,
        "name", name,
        "opensAt", opensAt.toString(),
        "closesAt", closesAt.toString());
  }

  private static Map<String, String> text(String vi, String en) {
    return Map.of("vi", vi, "en", en);
  }

  private static JsonNode units() {
    var body = Json.object();
    var list = body.putArray("units");
    var root = list.addObject().put("code", "70").put("name", "Tỉnh Kiểm Thử").put("level", "tinh");
    root.putNull("parent").put("validFrom", "1997-01-01");
    TestAccounts.UNITS.forEach(
        (unit, parent) ->
            list.addObject()
                .put("code", unit)
                .put("name", "Đơn vị " + unit)
                .put("level", levelOf(unit))
                .put("parent", parent)
                .put("validFrom", "1997-01-01"));
    return body;
  }

  static String levelOf(String unit) {
    return switch (unit.charAt(0)) {
      case 'D' -> "so";
      case 'H' -> "huyen";
      default -> "xa";
    };
  }

  /** The address of the round. */
  String path() {
    return "/rounds/" + code;
  }

  /** The round's version. */
  long version() {
    return homeAffairs().get(path()).expect(200).version();
  }

  /** The address of a unit's sheet. */
  String sheet(String unit) {
    return path() + "/units/" + unit + "/sheet";
  }

  /** The address of a score. */
  String score(String unit, String code) {
    return sheet(unit) + "/scores/" + code;
  }

  /** The address of a unit's evidence. */
  String evidence(String unit) {
    return path() + "/units/" + unit + "/evidence";
  }

  Session homeAffairs() {
    return platform.api().as(TestAccounts.HOME_AFFAIRS);
  }

  Session officer(String unit) {
    return platform.api().as(TestAccounts.officer(unit));
  }

  Session leader(String unit) {
    return platform.api().as(TestAccounts.leader(unit));
  }

  /** Saves declared values of an item as the unit's officer. */
  Reply save(String unit, String code, long version, Map<String, ?> values) {
    return officer(unit)
        .put(score(unit, code))
        .ifMatch(version)
        .json(Map.of("values", values))
        .send();
  }

  /** The sheet as its officer sees it, once all that was set off is done. */
  JsonNode sheetAtRest(String unit) {
    platform.controls().awaitIdle();
    return officer(unit).get(sheet(unit)).expect(200).json();
  }

  /** One item of a sheet. */
  static JsonNode item(JsonNode sheet, String code) {
    for (var item : sheet.get("items")) {
      if (item.get("code").asString().equals(code)) {
        return item;
      }
    }
    throw new AssertionError("No item " + code + " in " + sheet);
  }

  /** Declares everything; the missing evidence is explained. */
  void declareAll(String unit, int done) {
    officer(unit)
        .put(score(unit, YES_NO))
        .ifMatch(0)
        .json(Map.of("values", Map.of("issued", true), "explanation", "Bản giấy lưu tại văn thư"))
        .send()
        .expect(200);
    save(unit, RATIO, 0, Map.of("planned", 10, "done", done)).expect(200);
    save(unit, COUNT, 0, Map.of("models", 3)).expect(200);
  }

  /** Declares everything, submits and approves. */
  void submitted(String unit, int done) {
    declareAll(unit, done);
    step(officer(unit), unit, "submit").expect(200);
    step(leader(unit), unit, "approve").expect(200);
  }

  /** A step on the sheet as it is now, such as {@code submit} or {@code approve}. */
  Reply step(Session who, String unit, String step) {
    return step(who, unit, step, Map.of());
  }

  Reply step(Session who, String unit, String step, Object body) {
    var version = who.get(sheet(unit)).expect(200).version();
    return who.post(sheet(unit) + "/" + step).ifMatch(version).json(body).send();
  }
}
