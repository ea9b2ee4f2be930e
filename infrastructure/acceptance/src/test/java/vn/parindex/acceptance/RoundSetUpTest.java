package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Json;

/** Setting up a round with faulty files and names. */
@ExtendWith(PlatformExtension.class)
class RoundSetUpTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static TestRound draft(Platform platform) {
    return TestRound.draft(platform, platform.controls().now().plus(Duration.ofDays(5)));
  }

  private static List<String> pointers(JsonNode problem) {
    return problem.get("errors").findValuesAsString("pointer");
  }

  @Test
  void every_fault_of_a_yaml_set_is_named_with_its_line(Platform platform) {
    var faulty =
        TestRound.criteriaSet("loi")
            .replace("maxPoints: 2\n", "maxPoints: 3\n") // sums no longer fit
            .replace("each: 1}", "each: nhieu}")
            .replace("when: issued}", "when: khongCo}");
    var round = draft(platform);
    var before = round.version();
    var refused = round.importYaml("so", faulty).expectProblem(400, "invalid-request").json();
    assertThat(pointers(refused)).hasSizeGreaterThanOrEqualTo(3).allMatch(p -> p.contains("dòng"));
    assertThat(round.version()).isEqualTo(before);
  }

  @Test
  void broken_yaml_and_yaml_bombs_are_refused(Platform platform) {
    var round = draft(platform);
    var before = round.version();
    var broken = round.importYaml("so", "code: [\n  - {").expect(400).json();
    assertThat(pointers(broken)).isNotEmpty();
    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    round.importYaml("so", bomb.toString()).expectProblem(400, "invalid-request");
    assertThat(round.version()).isEqualTo(before);
  }

  @Test
  void a_workbook_that_is_none_is_refused(Platform platform) {
    var round = draft(platform);
    var before = round.version();
    for (var bytes : List.of(Bytes.of("không phải Excel"), Bombs.zip())) {
      var refused =
          round
              .homeAffairs()
              .put(round.path() + "/criteria-sets/so")
              .body(XLSX, bytes)
              .send()
              .expectProblem(400, "invalid-request")
              .json();
      assertThat(refused.get("errors").isEmpty()).isFalse();
    }
    assertThat(round.version()).isEqualTo(before);
  }

  @Test
  void a_dry_run_changes_nothing_and_an_open_round_keeps_its_sets(Platform platform) {
    var round = draft(platform);
    var before = round.version();
    round
        .homeAffairs()
        .put(round.path() + "/criteria-sets/so?dryRun=true")
        .body("application/yaml", Bytes.of(TestRound.criteriaSet("so-thu")))
        .send()
        .expect(200);
    assertThat(round.version()).isEqualTo(before);
    round.tryToOpen().expect(200);
    round
        .importYaml("so", TestRound.criteriaSet("so-khac"))
        .expectProblem(409, "criteria-set-immutable");
  }

  @Test
  void a_round_that_is_incomplete_does_not_open_and_says_all_that_is_missing(Platform platform) {
    var code = "kt-thieu-" + System.nanoTime();
    var home = platform.api().as(TestAccounts.HOME_AFFAIRS);
    var text = Map.of("vi", "Đợt thiếu", "en", "Incomplete");
    var level =
        Map.of(
            "code", "so", "name", text, "runBy", "PROVINCE", "rankedWithin", List.of("PROVINCE"));
    home.post("/rounds")
        .json(
            Map.of(
                "code",
                code,
                "name",
                text,
                "year",
                2022,
                "zone",
                "Asia/Ho_Chi_Minh",
                "levels",
                List.of(level),
                "rankingPolicy",
                Map.of("ties", "DENSE", "tieBreaks", List.of()),
                "classTable",
                Map.of(
                    "bands", List.of(Map.of("label", text, "lowerBound", 0, "inclusive", true)))))
        .send()
        .expect(201);
    var refused =
        home.post("/rounds/" + code + "/open")
            .ifMatch(1)
            .json(Map.of())
            .send()
            .expectProblem(409, "round-incomplete");
    assertThat(refused.json().get("errors").size())
        .isGreaterThanOrEqualTo(3); // set, deadline, units
  }

  @Test
  void formulas_in_names_are_refused_or_kept_harmless(Platform platform) {
    var round = draft(platform);
    var formulas = List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1");
    for (var formula : formulas) {
      var units = Json.object();
      units
          .putArray("units")
          .addObject()
          .put("code", "DA")
          .put("name", formula)
          .put("level", "so")
          .putNull("parent")
          .put("validFrom", "1997-01-01");
      var path = round.path() + "/units";
      var before = round.homeAffairs().get(path).expect(200).json();
      var refused =
          round
              .homeAffairs()
              .put(path)
              .ifMatch(round.version())
              .json(units)
              .send()
              .expect(400)
              .json();
      assertThat(pointers(refused).toString()).contains("name");
      assertThat(round.homeAffairs().get(path).expect(200).json()).isEqualTo(before);
    }
  }

  @Test
  void a_round_is_not_named_by_a_formula(Platform platform) {
    var round = draft(platform);
    var name = Map.of("vi", "=HYPERLINK(\"x\")", "en", "@SUM(A1)");
    var wanted = Map.of("code", round.code() + "-moi", "name", name, "year", 2023);
    var refused =
        round
            .homeAffairs()
            .post(round.path() + "/clone")
            .json(wanted)
            .send()
            .expectProblem(400, "invalid-request")
            .json();
    assertThat(pointers(refused)).containsExactlyInAnyOrder("/name/vi", "/name/en");
    round.homeAffairs().get("/rounds/" + round.code() + "-moi").expectProblem(404, "not-found");
  }

  @Test
  void wrong_accounts_are_all_named_and_none_is_saved(Platform platform) {
    var home = platform.api().as(TestAccounts.HOME_AFFAIRS);
    var before = home.get("/accounts").expect(200).json();
    var body = Json.object();
    var list = new ArrayList<String>(List.of("=1+1", "", "khoảng trắng"));
    var accounts = body.putArray("accounts");
    list.forEach(
        name ->
            accounts
                .addObject()
                .put("username", name)
                .put("name", name)
                .put("email", "không phải thư")
                .putNull("unit")
                .put("active", true)
                .putArray("roles")
                .add("KING"));
    var refused =
        home.put("/accounts").json(body).send().expectProblem(400, "invalid-request").json();
    assertThat(pointers(refused)).hasSizeGreaterThanOrEqualTo(6);
    assertThat(home.get("/accounts").expect(200).json()).isEqualTo(before);
  }
}
