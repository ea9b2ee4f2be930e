package vn.parindex.nightly;

import static vn.parindex.platform.testing.TableRound.LAST_SECOND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Unit;
import vn.parindex.sheet.SheetState;

/** A round whose levels are ranked, read through the API as people read it. */
final class RankedRound {

  /** 01:00 on 10 December in Vietnam. */
  static final Instant FIRST_NIGHT = Instant.parse("2022-12-09T18:00:00Z");

  static final Instant SECOND_NIGHT = Instant.parse("2022-12-10T18:00:00Z");

  final String tableName = LocalDynamoDb.newTableName();
  final AssessmentTable table = new AssessmentTable(LocalDynamoDb.client(), tableName);
  final TableRound round;
  final HttpFunction function = RankingApi.function(table);
  final Api api;

  RankedRound(Unit... units) {
    round = TableRound.open(table, units);
    round.account("snv.canbo", "SNV", Role.HOME_AFFAIRS);
    api = Api.of(function, FIRST_NIGHT.plusSeconds(3600)).as("snv.canbo");
  }

  /** A unit submits: of 40 tasks it has done so many, which gives 6/40 points each. */
  void submitted(String unit, int done) {
    round.declares(unit, "1.1.1", "{\"planned\":40,\"done\":" + done + "}", "giải trình");
    round.declares(unit, "1.1.2", "{\"issued\":true}");
    round.submits(unit);
  }

  /** A unit also declares its network. */
  void declaresNetwork(String unit, int bandwidth, int staff) {
    round.declares(unit, "2.1.1", "{\"bandwidth\":" + bandwidth + ",\"staff\":" + staff + "}");
  }

  void waitsForItsLeader(String unit) {
    round.declares(unit, "1.1.2", "{\"issued\":true}");
    round.stands(unit, SheetState.AWAITING_APPROVAL, LAST_SECOND);
  }

  String night(Instant time) {
    return new RankingNightly(table).apply(time);
  }

  Answer ranking(String level) {
    return api.call("GET /rounds/{round}/rankings/{level}", TableRound.ROUND, level);
  }

  Answer ranking(String level, String query) {
    return api.call("GET /rounds/{round}/rankings/{level}?" + query, TableRound.ROUND, level);
  }

  Answer run(String level) {
    return api.call("POST /rounds/{round}/rankings/{level}/runs", TableRound.ROUND, level);
  }

  Answer why(String level, String unit) {
    return api.call(
        "GET /rounds/{round}/rankings/{level}/units/{unit}", TableRound.ROUND, level, unit);
  }

  Answer snapshots(String level) {
    return api.call("GET /rounds/{round}/rankings/{level}/snapshots", TableRound.ROUND, level);
  }

  /** Rank and code of the ranked units, in the order of the answer. */
  static List<String> ranks(Answer answer) {
    return answer
        .json()
        .path("units")
        .valueStream()
        .map(u -> u.path("rank").asInt() + " " + u.path("unit").asString())
        .toList();
  }

  /** Code and reason of the unranked units. */
  static List<String> unranked(Answer answer) {
    return answer
        .json()
        .path("unranked")
        .valueStream()
        .map(u -> u.path("unit").asString() + " " + u.path("reason").asString())
        .toList();
  }

  /** All items that belong to the runs of a night, by sort key. */
  List<String> rowsOf(String level, LocalDate night) {
    return table.query("RANKING#" + TableRound.ROUND + "#" + level + "#" + night).stream()
        .map(item -> item.key().sk())
        .toList();
  }
}
