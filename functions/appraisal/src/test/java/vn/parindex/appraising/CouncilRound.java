package vn.parindex.appraising;

import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.commune;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Deadline;
import vn.parindex.round.Unit;
import vn.parindex.text.Text;

/**
 * The round 2022 with three departments and two districts with their communes, all submitted, and
 * the people who appraise them. The province's council: chair of the province (70), members of Home
 * Affairs (SNV) and Justice (STP), support of Home Affairs. Each district has its own.
 */
final class CouncilRound {

  static final String COUNCIL = "/rounds/{round}/units/{unit}/councils/{level}";
  static final String SHEET = "/rounds/{round}/units/{unit}/appraisal";
  static final String ITEM = SHEET + "/items/{code}";
  static final String EXPLANATIONS = "/rounds/{round}/units/{unit}/explanations";

  /** The appraisal opens when self-assessment has closed, and closes on 1 February. */
  static final Instant OPENS = TableRound.LAST_SECOND.plusSeconds(1);

  static final Instant CLOSES = Instant.parse("2023-01-31T17:00:00Z");
  static final Instant IN_TIME = Instant.parse("2022-12-15T02:00:00Z");
  static final Instant DUE = Instant.parse("2023-01-10T17:00:00Z");

  static final String ACCEPT = "{\"decision\":\"ACCEPT\"}";
  static final String ASK =
      "{\"decision\":\"ASK_EXPLANATION\",\"question\":\"Vì sao?\",\"dueAt\":\"" + DUE + "\"}";

  final AssessmentTable table = LocalDynamoDb.newTable();
  final TableRound round;
  final Api api;

  CouncilRound() {
    round =
        TableRound.open(
            table,
            unit("70", "tinh", null),
            unit("SNV", "so", "70"),
            unit("STP", "so", "70"),
            unit("STC", "so", "70"),
            unit("688", "huyen", "70"),
            unit("689", "huyen", "70"),
            commune("25216", "688"),
            commune("25217", "688"),
            commune("25195", "689"));
    plan();
    people();
    api = Api.of(new AppraisalRoutes(table).api(), IN_TIME);
    for (var unit : List.of("SNV", "STP", "STC", "25216", "25217", "25195")) {
      round.declares(unit, "1.1.1", "{\"planned\":40,\"done\":40}");
      round.declares(unit, "1.1.2", "{\"issued\":true}");
      round.declares(unit, "2.1.1", "{\"bandwidth\":10,\"staff\":10}");
      round.submits(unit);
    }
  }

  /** The same with councils set up, assigned and acknowledged. */
  static CouncilRound assigned() {
    var round = new CouncilRound();
    round.setUp("70", "so", "chair", "member.snv", "member.stp", "support.snv");
    round.setUp("688", "xa", "chair.688", "member.688");
    round.setUp("689", "xa", "chair.689", "member.689");
    round.assign("70", "so", "member.snv SHEET", "member.stp SHEET SNV", "support.snv SHEET");
    round.assign("688", "xa", "member.688 SHEET");
    round.assign("689", "xa", "member.689 SHEET");
    for (var account : List.of("chair", "member.snv", "member.stp", "support.snv")) {
      round.acknowledge(account, "so");
    }
    for (var account : List.of("chair.688", "member.688", "chair.689", "member.689")) {
      round.acknowledge(account, "xa");
    }
    return round;
  }

  Api as(String account) {
    return api.as(account);
  }

  /** Sets a council up; the first is the chair, those called support are the Support Team. */
  void setUp(String convener, String level, String... accounts) {
    var body =
        Map.of(
            "members",
            Stream.of(accounts)
                .map(a -> Map.of("account", a, "role", role(a, accounts[0])))
                .toList(),
            "maxLoad",
            100,
            "alerts",
            Map.of("itemPercent", 50, "peersPoints", 10, "lastYearPoints", 5));
    require(
        as("snv.canbo")
            .onVersion(0)
            .callWith(Json.write(body), "PUT " + COUNCIL, ROUND, convener, level));
  }

  /** Assigns; a row is an account, a kind of part and perhaps a unit. */
  void assign(String convener, String level, String... rows) {
    long version = as("snv.canbo").call("GET " + COUNCIL, ROUND, convener, level).version();
    require(
        as("snv.canbo")
            .onVersion(version)
            .callWith(
                assignments(rows), "PUT " + COUNCIL + "/assignments", ROUND, convener, level));
  }

  static String assignments(String... rows) {
    return Json.write(Map.of("assignments", Stream.of(rows).map(CouncilRound::row).toList()));
  }

  void acknowledge(String account, String level) {
    require(as(account).call("POST /rounds/{round}/assignments/{level}/acknowledge", ROUND, level));
  }

  Answer decide(String account, String unit, String code, long version, String body) {
    return say("decision", account, unit, code, version, body);
  }

  Answer propose(String account, String unit, String code, long version, String body) {
    return say("proposal", account, unit, code, version, body);
  }

  Answer resolve(String account, String unit, String code, long version, String body) {
    return say("resolution", account, unit, code, version, body);
  }

  /** Accepts in bulk all that is assigned. */
  Answer accept(String account, String unit) {
    return as(account).call("POST " + SHEET + "/accept", ROUND, unit);
  }

  /** The chair moves the sheet on, on its newest version. */
  Answer move(String account, String unit, String step, Instant time) {
    return as(account)
        .at(time)
        .onVersion(appraisal(unit).version())
        .call("POST " + SHEET + "/" + step, ROUND, unit);
  }

  Answer explain(String account, String unit, String code, Instant time) {
    return as(account)
        .at(time)
        .onVersion(0)
        .callWith(
            "{\"explanation\":\"Báo cáo đã gửi ngày 05/12\"}",
            "PUT " + EXPLANATIONS + "/{code}",
            ROUND,
            unit,
            code);
  }

  Answer send(String account, String unit, long version, Instant time) {
    return as(account)
        .at(time)
        .onVersion(version)
        .call("POST " + EXPLANATIONS + "/submit", ROUND, unit);
  }

  Answer read(String account, String unit) {
    return as(account).call("GET " + SHEET, ROUND, unit);
  }

  StoredAppraisal appraisal(String unit) {
    return new AppraisalStore(table).appraisal(ROUND, unit);
  }

  /** Whether the audit trails of the sheet and of its appraisal are whole. */
  boolean trailsAreWhole(String unit) {
    return Stream.of(round.sheet(unit).subject(), appraisal(unit).subject())
        .allMatch(s -> AuditTrail.firstFault(s, table.query(s.trail())).isEmpty());
  }

  static String adjust(int done) {
    return "{\"decision\":\"ADJUST\",\"values\":{\"planned\":40,\"done\":"
        + done
        + "},\"reason\":\"Theo báo cáo của Văn phòng\"}";
  }

  static Answer require(Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.status() + " " + answer.json());
    }
    return answer;
  }

  private Answer say(
      String what, String account, String unit, String code, long version, String body) {
    return as(account)
        .onVersion(version)
        .callWith(body, "PUT " + ITEM + "/" + what, ROUND, unit, code);
  }

  private static String role(String account, String chair) {
    if (account.equals(chair)) {
      return "CHAIR";
    }
    return account.startsWith("support") ? "SUPPORT" : "MEMBER";
  }

  private static Map<String, Object> row(String row) {
    var parts = List.of(row.split(" ", -1));
    Map<String, Object> part =
        parts.get(1).contains(":")
            ? Map.of(
                "kind",
                parts.get(1).replaceFirst(":.*", ""),
                "code",
                parts.get(1).replaceFirst(".*:", ""))
            : Map.of("kind", parts.get(1));
    var units = parts.subList(2, parts.size());
    return units.isEmpty()
        ? Map.of("account", parts.get(0), "part", part)
        : Map.of("account", parts.get(0), "part", part, "units", units);
  }

  private void people() {
    round.account("snv.canbo", "SNV", Role.HOME_AFFAIRS);
    round.account("ubnd.lanhdao", "70", Role.PROVINCE_LEADER);
    round.account("chair", "70", Role.APPRAISER);
    round.account("member.snv", "SNV", Role.APPRAISER);
    round.account("member.stp", "STP", Role.APPRAISER);
    round.account("support.snv", "SNV", Role.APPRAISER);
    round.account("stranger", "STC", Role.APPRAISER);
    for (var district : List.of("688", "689")) {
      round.account("noivu." + district, district, Role.DISTRICT_OFFICER);
      round.account("chair." + district, district, Role.APPRAISER);
      round.account("member." + district, district, Role.APPRAISER);
    }
    for (var unit : List.of("SNV", "STP", "STC", "25216", "25195")) {
      round.account(unit + ".canbo", unit, Role.UNIT_OFFICER);
      round.account(unit + ".lanhdao", unit, Role.UNIT_LEADER);
    }
  }

  private void plan() {
    var stored = new RoundStore(table).round(ROUND);
    var deadlines =
        Stream.concat(
                stored.round().deadlines().stream(),
                Stream.of(
                    new Deadline(
                        "so", Deadline.APPRAISAL, Text.same("Thẩm định"), OPENS, CLOSES, 1),
                    new Deadline(
                        "xa", Deadline.APPRAISAL, Text.same("Thẩm định"), OPENS, CLOSES, 1),
                    new Deadline(
                        "xa",
                        Deadline.PUBLICATION,
                        Text.same("Công bố, báo cáo"),
                        Instant.parse("2022-12-31T17:00:00Z"),
                        CLOSES,
                        1)))
            .toList();
    try {
      table.transact(
          AuditTrail.change(
              stored.subject(),
              RoundItems.main(stored.round().withDeadlines(deadlines), stored.state()),
              Actor.system("test", "api", OPENS),
              Action.of("plan", null, null)));
    } catch (ConditionFailed e) {
      throw new IllegalStateException("The test's own writes met", e);
    }
  }

  private static Unit unit(
      String code, String level, @org.jspecify.annotations.Nullable String parent) {
    return new Unit(code, code, level, parent, LocalDate.of(2022, 1, 1), null);
  }
}
