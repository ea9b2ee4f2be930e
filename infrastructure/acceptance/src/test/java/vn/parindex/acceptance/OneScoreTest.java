package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Json;

/** The whole way of a score, from what an officer declares to the ranking. */
@ExtendWith(PlatformExtension.class)
class OneScoreTest {

  @Test
  void declared_data_becomes_points_with_an_explanation_and_a_rank(Platform platform) {
    var round = TestRound.open(platform);
    round.declareAll("DA", 9);

    var sheet = round.sheetAtRest("DA");
    var ratio = TestRound.item(sheet, TestRound.RATIO);
    assertThat(ratio.get("points").decimalValue()).isEqualByComparingTo("3.6"); // 9/10 of 4
    assertThat(ratio.get("explainedVi").asString()).contains("90");
    assertThat(sheet.get("totals").get("points").decimalValue()).isEqualByComparingTo("8.6");
    assertThat(sheet.get("validatedVersion")).isEqualTo(sheet.get("version"));

    round.step(round.officer("DA"), "DA", "submit").expect(200);
    assertThat(round.sheetAtRest("DA").get("state").asString()).isEqualTo("AWAITING_APPROVAL");
    round.step(round.leader("DA"), "DA", "approve").expect(200);
    platform.controls().awaitIdle();

    var rankings = round.path() + "/rankings/so";
    round.homeAffairs().post(rankings + "/runs").json(Json.object()).send().expect(200);
    var ranking = round.homeAffairs().get(rankings).expect(200).json();
    var first = ranking.get("units").get(0);
    assertThat(first.get("unit").asString()).isEqualTo("DA");
    assertThat(first.get("rank").asInt()).isEqualTo(1);
    assertThat(first.get("indexPercent").decimalValue()).isEqualByComparingTo("86");
    assertThat(first.get("classification").get("vi").asString()).isEqualTo("Chưa tốt");
    assertThat(ranking.get("unranked").findValuesAsString("unit")).containsExactly("DB", "DC");

    var why = round.homeAffairs().get(rankings + "/units/DA").expect(200).json();
    assertThat(why.get("items").findValuesAsString("code")).contains(TestRound.RATIO);
  }

  @Test
  void a_unit_that_has_not_submitted_is_unranked_and_not_zero(Platform platform) {
    var round = TestRound.open(platform);
    round.declareAll("DA", 10);
    var path = round.path() + "/rankings/so";
    round.homeAffairs().post(path + "/runs").json(Json.object()).send().expect(200);
    var ranking = round.homeAffairs().get(path).expect(200).json();
    assertThat(ranking.get("units").isEmpty()).isTrue();
    assertThat(ranking.get("unranked").findValuesAsString("unit")).contains("DA");
  }

  @Test
  void changed_data_changes_the_points_and_the_trail_tells_who_did_what(Platform platform) {
    var round = TestRound.open(platform);
    round.save("DA", TestRound.COUNT, 0, Map.of("models", 1)).expect(200);
    round.save("DA", TestRound.COUNT, 1, Map.of("models", 2)).expect(200);
    var item = TestRound.item(round.sheetAtRest("DA"), TestRound.COUNT);
    assertThat(item.get("points").decimalValue()).isEqualByComparingTo(BigDecimal.TWO);

    var history = round.officer("DA").get(round.sheet("DA") + "/history").expect(200).json();
    assertThat(history.get("entries").findValuesAsString("account"))
        .contains(TestAccounts.officer("DA"));
    assertThat(history.get("whole").asBoolean()).isTrue();
  }

  @Test
  void an_incomplete_sheet_is_not_handed_in_and_everything_missing_is_named(Platform platform) {
    var round = TestRound.open(platform);
    round.save("DA", TestRound.YES_NO, 0, Map.of("issued", true)).expect(200);
    var refused =
        round.step(round.officer("DA"), "DA", "submit").expectProblem(409, "incomplete").json();
    assertThat(refused.get("errors").toString())
        .contains(TestRound.YES_NO) // its evidence
        .contains(TestRound.RATIO)
        .contains(TestRound.COUNT);
    assertThat(round.sheetAtRest("DA").get("state").asString()).isEqualTo("DRAFT");
  }

  @Test
  void only_the_leader_makes_a_sheet_count_and_can_send_it_back(Platform platform) {
    var round = TestRound.open(platform);
    round.declareAll("DB", 10);
    round.step(round.officer("DB"), "DB", "submit").expect(200);
    round.step(round.officer("DB"), "DB", "approve").expectProblem(403, "forbidden");
    var reason = Map.of("reason", "Số liệu quý IV chưa đủ");
    round.step(round.leader("DB"), "DB", "return", reason).expect(200);
    assertThat(round.sheetAtRest("DB").get("state").asString()).isEqualTo("DRAFT");
    round.step(round.officer("DB"), "DB", "submit").expect(200);
    round.step(round.leader("DB"), "DB", "approve").expect(200);
    round.save("DB", TestRound.COUNT, 1, Map.of("models", 4)).expectProblem(409, "wrong-state");
    round.step(round.officer("DB"), "DB", "withdraw", reason).expect(200);
    round.save("DB", TestRound.COUNT, 1, Map.of("models", 4)).expect(200);
  }
}
