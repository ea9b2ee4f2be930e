package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Json;

/** What Home Affairs does with a round beside opening it. */
@ExtendWith(PlatformExtension.class)
class HomeAffairsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Test
  void everybody_learns_who_they_are_and_what_they_can_do(Platform platform) {
    var me = platform.api().as(TestAccounts.officer("DA")).get("/me").expect(200).json();
    assertThat(me.get("unit").asString()).isEqualTo("DA");
    assertThat(Json.write(me.get("roles"))).isEqualTo("[\"UNIT_OFFICER\"]");
    assertThat(me.get("capabilities").toString()).contains("EDIT_SHEET").doesNotContain("APPROVE");
  }

  @Test
  void a_round_shows_its_units_calendar_and_criteria_as_they_were_given(Platform platform) {
    var round = TestRound.open(platform);
    var home = round.homeAffairs();
    var units = home.get(round.path() + "/units").expect(200).json().get("units");
    assertThat(units.findValuesAsString("code"))
        .contains("70")
        .containsAll(TestAccounts.UNITS.keySet());
    var calendar = home.get(round.path() + "/calendar").expect(200).json();
    assertThat(calendar.get("deadlines").findValuesAsString("level"))
        .containsExactlyInAnyOrderElementsOf(TestRound.LEVELS);
    var set = home.get(round.path() + "/criteria-sets/so").expect(200).json();
    assertThat(set.findValuesAsString("code")).contains(TestRound.RATIO);
    var rounds = home.get("/rounds").expect(200).json().get("rounds");
    assertThat(rounds.findValuesAsString("code")).contains(round.code());
  }

  @Test
  void a_step_that_no_function_sees_is_reported_done(Platform platform) {
    var round = TestRound.open(platform);
    var home = round.homeAffairs();
    var opensAt = platform.controls().now().minus(Duration.ofDays(1));
    var guidance =
        TestRound.deadline(
            "so",
            "guidance",
            Map.of("vi", "Hướng dẫn", "en", "Guidance"),
            opensAt,
            round.closesAt());
    round.plan(List.of(guidance));
    var step = round.path() + "/steps/so/";
    home.put(step + "guidance").json(Map.of("done", true)).send().expect(200);
    var calendar = home.get(round.path() + "/calendar").expect(200).json();
    assertThat(calendar.at("/done/0/step").asString()).isEqualTo("guidance");
    home.put(step + "self-assessment")
        .json(Map.of("done", true))
        .send()
        .expectProblem(409, "step-tells-itself");
  }

  @Test
  void last_years_round_is_cloned_with_its_deadlines_a_year_later(Platform platform) {
    var round = TestRound.open(platform);
    var next = Map.of("vi", "Năm sau", "en", "Next year");
    var code = round.code() + "-2023";
    var cloned =
        round
            .homeAffairs()
            .post(round.path() + "/clone")
            .json(Map.of("code", code, "name", next, "year", 2023))
            .send()
            .expect(201)
            .json();
    assertThat(cloned.get("differences").isEmpty()).isFalse();
    var read = round.homeAffairs().get("/rounds/" + code).expect(200).json();
    assertThat(read.get("state").asString()).isEqualTo("DRAFT");
    assertThat(read.get("deadlines").get(0).get("closesAt").asString()).startsWith("2023-");
    assertThat(read.get("criteriaSets").size()).isEqualTo(3);
  }

  @Test
  void in_a_closed_round_nothing_changes_any_more(Platform platform) {
    var round = TestRound.open(platform);
    round
        .homeAffairs()
        .post(round.path() + "/close")
        .ifMatch(round.version())
        .json(Map.of())
        .send()
        .expect(200);
    round.save("DA", TestRound.COUNT, 0, Map.of("models", 1)).expectProblem(409, "round-not-open");
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
  }

  @Test
  void progress_shows_how_much_each_unit_has_declared(Platform platform) {
    var round = TestRound.open(platform);
    round.declareAll("DA", 10);
    platform.controls().awaitIdle();
    var sheets = round.homeAffairs().get(round.path() + "/sheets?level=so").expect(200).json();
    for (var line : sheets.get("sheets")) {
      var declared = line.get("unit").asString().equals("DA") ? 3 : 0;
      assertThat(line.get("declared").asInt()).isEqualTo(declared);
      assertThat(line.get("total").asInt()).isEqualTo(3);
    }
    var path = round.sheet("DA") + "/completeness";
    assertThat(round.officer("DA").get(path).expect(200).json().get("complete").asBoolean())
        .isTrue();
  }

  @Test
  void points_left_to_a_role_are_given_by_that_role_with_a_reason(Platform platform) {
    var round = TestRound.draft(platform, platform.controls().now().plus(Duration.ofDays(5)));
    var byHomeAffairs = "rule: {form: manual, role: homeAffairs}";
    round.importYaml("huyen", TestRound.withoutCount(byHomeAffairs)).expect(200);
    round.tryToOpen().expect(200);
    var path = round.path() + "/units/HA/manual-scores/" + TestRound.COUNT;
    var given = Map.of("points", 3.5, "reason", "Theo dõi trong năm");
    platform.api().as(TestAccounts.PROVINCE_LEADER).put(path).json(given).send().expect(403);
    var home = round.homeAffairs();
    home.put(path).json(Map.of("points", 3.5)).send().expectProblem(400, "invalid-request");
    home.put(path).json(Map.of("points", 4.01, "reason", "x")).send().expect(400);
    round.save("HA", TestRound.RATIO, 0, Map.of("planned", 2, "done", 1)).expect(200);
    home.put(path).json(given).send().expect(200);
    var item = TestRound.item(round.sheetAtRest("HA"), TestRound.COUNT);
    assertThat(item.get("points").decimalValue()).isEqualByComparingTo("3.5");
  }

  @Test
  void an_imported_index_becomes_points_and_is_shown_for_its_unit(Platform platform) {
    var round = TestRound.draft(platform, platform.controls().now().plus(Duration.ofDays(5)));
    var imported = "rule: {form: external, fact: sipas}";
    round.importYaml("so", TestRound.withoutCount(imported)).expect(200);
    round.tryToOpen().expect(200);
    round.save("DA", TestRound.RATIO, 0, Map.of("planned", 2, "done", 1)).expect(200);
    var path = round.path() + "/facts";
    var fact =
        Map.of(
            "unit", "DA", "key", "sipas", "value", 85, "source", "Bộ Nội vụ", "asOf", "2022-12-01");
    round.homeAffairs().put(path).json(Map.of("facts", List.of(fact))).send().expect(200);
    var shown = round.homeAffairs().get(path + "?unit=DA").expect(200).json();
    assertThat(shown.get("facts").findValuesAsString("key")).containsExactly("sipas");
    var item = TestRound.item(round.sheetAtRest("DA"), TestRound.COUNT);
    assertThat(item.get("points").decimalValue()).isEqualByComparingTo("3.4"); // 85 % of 4
  }

  @Test
  void every_night_at_one_a_snapshot_is_taken(Platform platform) {
    var round = TestRound.open(platform);
    var tonight =
        platform.controls().now().atZone(ZONE).toLocalDate().plusDays(1).atTime(1, 0).atZone(ZONE);
    platform.controls().moveClockTo(tonight.plusMinutes(1).toInstant());
    var snapshots =
        round.homeAffairs().get(round.path() + "/rankings/so/snapshots").expect(200).json();
    var nightly = snapshots.get("snapshots").get(0);
    assertThat(nightly.get("kind").asString()).isEqualTo("NIGHTLY");
    assertThat(nightly.get("night").asString()).isEqualTo(tonight.toLocalDate().toString());
    assertThat(nightly.get("unranked").asInt()).isEqualTo(3);
  }
}
