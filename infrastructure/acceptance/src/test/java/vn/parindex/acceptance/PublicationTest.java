package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;

/**
 * The departments of a small round go all the way to the public: appraised, locked, ranked,
 * concluded, submitted, approved, read by anyone, appealed against and corrected.
 */
@ExtendWith(PlatformExtension.class)
class PublicationTest {

  private static final List<String> UNITS = List.of("DA", "DB", "DC");

  /** How many of ten tasks each has done. */
  private static final Map<String, Integer> DONE = Map.of("DA", 9, "DB", 8, "DC", 6);

  @Test
  void departments_are_published_appealed_against_and_corrected(Platform platform) {
    var round = appraised(platform, UNITS);
    var publication = round.path() + "/publications/so";
    var rankings = "/public" + round.path() + "/rankings/so";
    var points = round.path() + "/units/DB/published-points";
    round.officer("DB").get(points).expectProblem(404, "not-found");
    publish(platform, round, Map.of());

    var own = round.officer("DB").get(points).expect(200).json();
    assertThat(own.get("result").get("rank").asInt()).isEqualTo(2);
    assertThat(own.get("items").findValuesAsString("code")).contains(TestRound.RATIO);
    round.officer("DA").get(points).expectProblem(403, "forbidden");
    var first = anyone(platform, rankings).expect(200);
    assertThat(first.json().get("version").asInt()).isEqualTo(1);
    assertThat(first.json().get("rows").findValuesAsString("unitCode"))
        .containsExactly("DA", "DB", "DC");
    assertThat(anyone(platform, "/public/rounds").expect(200).text()).contains(round.code());
    var etag = first.headers().firstValue("etag").orElseThrow();
    anonymous(platform).call("GET", rankings).header("If-None-Match", etag).send().expect(304);
    assertThat(anyone(platform, rankings + ".csv").expect(200).text())
        .startsWith("rank,unitCode,unitName");
    var page = anyone(platform, rankings + "/units/DB").expect(200).json();
    assertThat(page.get("result").get("rank").asInt()).isEqualTo(2);
    assertThat(page.get("fieldLines").get(0).get("rank").asInt()).isEqualTo(2);

    appealed(platform, round);
    assertThat(anyone(platform, rankings).expect(200).json()).isEqualTo(first.json());
    publish(
        platform,
        round,
        Map.of(
            "note", Map.of("vi", "Tính lại tỷ lệ của DB", "en", "DB's ratio was counted again")));

    var second = anyone(platform, rankings).expect(200).json();
    assertThat(second.get("version").asInt()).isEqualTo(2);
    assertThat(second.get("rows").findValuesAsString("unitCode")).containsExactly("DB", "DA", "DC");
    assertThat(anyone(platform, rankings + "?version=1").expect(200).json())
        .isEqualTo(first.json());
    var changes = anyone(platform, rankings + "/changes").expect(200).json().get("changes");
    assertThat(changes.get(1).get("note").get("vi").asString()).isEqualTo("Tính lại tỷ lệ của DB");
    var home = round.homeAffairs();
    assertThat(home.get(publication + "/history").expect(200).json().get("whole").asBoolean())
        .isTrue();
    home.get(publication + "/draft").expect(200);
  }

  @Test
  void a_department_that_never_submits_is_left_out_with_a_reason_and_the_others_go_on(
      Platform platform) {
    var round = appraised(platform, List.of("DA", "DB"));
    var home = round.homeAffairs();
    home.post(round.path() + "/rankings/so/runs").json(Map.of()).send().expect(200);
    step(home, round, "aggregate", Map.of()).expectProblem(409, "publication-open-items");
    var reason = Map.of("vi", "Đã đôn đốc hai lần", "en", "Reminded twice");
    step(chair(platform), round, "units/DC/leave-out", Map.of("reason", reason)).expect(200);
    publish(platform, round, Map.of());

    var rankings = "/public" + round.path() + "/rankings/so";
    var ranking = anyone(platform, rankings).expect(200).json();
    assertThat(ranking.get("rows").findValuesAsString("unitCode")).containsExactly("DA", "DB");
    var left = ranking.get("unranked").get(0);
    assertThat(left.get("unitCode").asString()).isEqualTo("DC");
    assertThat(left.get("decision").get("vi").asString()).isEqualTo("Đã đôn đốc hai lần");
    assertThat(anyone(platform, rankings + "/changes").expect(200).text())
        .contains("Đã đôn đốc hai lần");
  }

  @Test
  void what_is_not_locked_is_named_and_nothing_becomes_public(Platform platform) {
    var round = TestRound.open(platform);
    var home = round.homeAffairs();
    home.post(round.path() + "/rankings/so/runs").json(Map.of()).send().expect(200);
    var refused =
        step(home, round, "aggregate", Map.of()).expectProblem(409, "publication-open-items");
    assertThat(refused.json().get("errors").findValuesAsString("pointer"))
        .containsExactly("DA", "DB", "DC");
    anyone(platform, "/public" + round.path() + "/rankings/so").expectProblem(404, "not-found");
  }

  /** DB's leader appeals for the ratio, and the chair corrects the appraisal's copy. */
  private static void appealed(Platform platform, TestRound round) {
    var appeals = round.path() + "/units/DB/appeals";
    var items = List.of(Map.of("code", TestRound.RATIO, "reason", "Hai nhiệm vụ chưa tính"));
    round.leader("DB").post(appeals).json(Map.of("items", items)).send().expect(201);
    var correction = Map.of("code", TestRound.RATIO, "values", Map.of("planned", 10, "done", 10));
    chair(platform)
        .post(appeals + "/v1/decision")
        .ifMatch(1)
        .json(
            Map.of(
                "decision", "UPHELD",
                "reason", "Có báo cáo kèm theo",
                "corrections", List.of(correction)))
        .send()
        .expect(200);
    assertThat(round.officer("DB").get(appeals).expect(200).text()).contains("UPHELD");
  }

  private static void publish(Platform platform, TestRound round, Map<String, ?> note) {
    var home = round.homeAffairs();
    var leader = platform.api().as(TestAccounts.PROVINCE_LEADER);
    home.post(round.path() + "/rankings/so/runs").json(Map.of()).send().expect(200);
    step(home, round, "aggregate", Map.of()).expect(200);
    step(chair(platform), round, "conclude", Map.of()).expect(200);
    step(home, round, "submit", note).expect(200);
    step(leader, round, "return", Map.of("reason", "Xem lại phụ lục 2")).expect(200);
    step(home, round, "submit", note).expect(200);
    step(home, round, "approve", Map.of()).expectProblem(403, "forbidden");
    step(leader, round, "approve", Map.of()).expect(200);
  }

  private static Reply step(Session who, TestRound round, String step, Map<String, ?> body) {
    var path = round.path() + "/publications/so";
    var version = round.homeAffairs().get(path).expect(200).version();
    return who.post(path + "/" + step).ifMatch(version).json(body).send();
  }

  /** A round, some of whose departments have submitted and are appraised and locked. */
  private static TestRound appraised(Platform platform, List<String> units) {
    var round = TestRound.draftWith(platform, "so", "appraisal");
    round.tryToOpen().expect(200);
    units.forEach(unit -> round.submitted(unit, DONE.getOrDefault(unit, 0)));
    var council = TestCouncil.setUp(round, round.homeAffairs(), "70", "so");
    round.endSelfAssessment();
    units.forEach(council::acceptAndLock);
    return round;
  }

  private static Session chair(Platform platform) {
    return platform.api().as(TestAccounts.CHAIR);
  }

  private static Session anonymous(Platform platform) {
    return platform.api().anonymous();
  }

  private static Reply anyone(Platform platform, String path) {
    return anonymous(platform).get(path);
  }
}
