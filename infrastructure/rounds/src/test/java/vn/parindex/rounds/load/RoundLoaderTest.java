package vn.parindex.rounds.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.appraising.AppraisalFunctions;
import vn.parindex.intake.SurveyAdminApi;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.Template;
import vn.parindex.roundadmin.RoundAdminFunctions;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.RoundFolder;

/** Loads rounds into the real function that administers them, on DynamoDB Local. */
class RoundLoaderTest {

  private static final Instant OCTOBER = Instant.parse("2022-10-10T08:00:00+07:00");
  private static final RoundFolder PLAN_288 = RoundFiles.read(Path.of("plan-288"));
  private static final RoundFolder TWO_LEVELS = RoundFiles.read(Path.of("two-level-2025"));

  private final Api homeAffairs;
  private final OverHttp platform;
  private final List<String> progress = new ArrayList<>();

  RoundLoaderTest() throws IOException {
    var table = LocalDynamoDb.newTable();
    var rounds = RoundAdminFunctions.api(table);
    var survey = survey(table);
    var appraisal = AppraisalFunctions.api(table);
    var api =
        Api.of(
            event -> {
              if (event.getRouteKey().contains("/survey")) {
                return survey.apply(event);
              }
              return event.getRouteKey().contains("/councils")
                  ? appraisal.apply(event)
                  : rounds.apply(event);
            },
            OCTOBER);
    homeAffairs = api.as("snv.canbo");
    var routes = new HashSet<>(Template.load().routeKeys("RoundAdminApi"));
    routes.addAll(Template.load().routeKeys("SurveyAdminApi"));
    routes.addAll(Template.load().routeKeys("AppraisalApi"));
    platform = new OverHttp(api, routes);
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  private static HttpFunction survey(AssessmentTable table) {
    Mailer nobody =
        _ -> {
          throw new AssertionError("Nobody is written to while a round is loaded");
        };
    var invitations = LocalDynamoDb.newTable("SurveyInvitations");
    return SurveyAdminApi.function(table, invitations, nobody, "https://par-index.example.vn");
  }

  private void load(RoundFolder folder) {
    try (var loader =
        new RoundLoader(
            platform.uri(),
            username -> username.equals("quantri") ? "quantri+system-admin" : username,
            (step, done, total) -> progress.add(step.en() + " " + done + "/" + total))) {
      loader.load(folder);
    }
  }

  private static RoundFolder withDepartmentsSet(String yaml) {
    var sets = new HashMap<>(PLAN_288.criteriaSets());
    sets.put("so", yaml);
    return new RoundFolder(
        PLAN_288.round(),
        PLAN_288.calendar(),
        PLAN_288.units(),
        PLAN_288.accounts(),
        PLAN_288.facts(),
        PLAN_288.factsRecordedLater(),
        sets,
        PLAN_288.survey(),
        PLAN_288.councils());
  }

  @Test
  void the_round_of_plan_288_is_open_with_all_units_sets_and_deadlines() {
    load(PLAN_288);
    var round = homeAffairs.call("GET /rounds/{round}", "2022").json();
    assertThat(round.path("state").asString()).isEqualTo("OPEN");
    assertThat(round.path("criteriaSets").valueStream().map(set -> set.asString()))
        .containsExactlyInAnyOrder("so", "huyen", "xa");
    assertThat(round.path("deadlines")).hasSize(PLAN_288.calendar().size());
    var units = homeAffairs.call("GET /rounds/{round}/units", "2022").json().path("units");
    assertThat(units).hasSize(143);
    int accounts = PLAN_288.accounts().size();
    assertThat(progress)
        .contains("Accounts %1$d/%1$d".formatted(accounts), "The round is open 1/1");
  }

  @Test
  void the_survey_of_plan_288_is_open_and_asks_180_and_187_people() {
    load(PLAN_288);
    var survey = homeAffairs.call("GET /rounds/{round}/survey", "2022").json();
    assertThat(survey.path("state").asString()).isEqualTo("OPEN");
    assertThat(survey.path("questionnaires")).hasSize(4);
    assertThat(quotas(survey, "so")).isEqualTo(180);
    assertThat(quotas(survey, "huyen")).isEqualTo(187);
    assertThat(survey.path("cells"))
        .allMatch(
            cell ->
                cell.path("counts").path("quota").asInt()
                        - cell.path("counts").path("issued").asInt()
                    <= 1)
        .filteredOn(
            cell -> !cell.path("counts").path("issued").equals(cell.path("counts").path("quota")))
        .as("units whose forms on paper are not handed out")
        .hasSize(20 + 11);
    assertThat(survey.path("cells")).hasSize(2 * 20 + 2 * 11);
  }

  private static int quotas(JsonNode survey, String level) {
    return survey
        .path("cells")
        .valueStream()
        .filter(cell -> cell.path("level").asString().equals(level))
        .mapToInt(cell -> cell.path("counts").path("quota").asInt())
        .sum();
  }

  @Test
  void the_two_level_round_is_opened_by_the_same_program() {
    var api = homeAffairs.as("mau.snv.canbo");
    load(TWO_LEVELS);
    assertThat(api.call("GET /rounds/{round}", "2025").json().path("state").asString())
        .isEqualTo("OPEN");
  }

  @Test
  void every_fact_is_recorded() {
    load(PLAN_288);
    var facts = homeAffairs.call("GET /rounds/{round}/facts?unit=STP", "2022").json();
    assertThat(facts.path("facts"))
        .hasSize(PLAN_288.facts().stream().filter(f -> f.unit().equals("STP")).toList().size());
  }

  @Test
  void a_criteria_set_is_tried_before_it_is_imported() {
    load(PLAN_288);
    assertThat(platform.changes())
        .containsSubsequence(
            "snv.canbo PUT /rounds/2022/criteria-sets/so?dryRun=true",
            "snv.canbo PUT /rounds/2022/criteria-sets/so",
            "snv.canbo POST /rounds/2022/open");
  }

  @Test
  void every_council_of_plan_288_covers_every_item_of_its_units() {
    load(PLAN_288);
    assertThat(PLAN_288.councils()).hasSize(13);
    for (var plan : PLAN_288.councils()) {
      var council =
          homeAffairs
              .call(
                  "GET /rounds/{round}/units/{unit}/councils/{level}",
                  "2022",
                  plan.convenedBy(),
                  plan.level())
              .json();
      assertThat(council.path("members")).as(plan.convenedBy()).hasSize(plan.members().size());
      assertThat(council.path("uncovered").isEmpty()).as(council.toString()).isTrue();
    }
  }

  @Test
  void loading_an_open_round_again_only_renews_its_accounts() {
    load(PLAN_288);
    long version = homeAffairs.call("GET /rounds/{round}", "2022").version();
    int before = platform.changes().size();
    load(PLAN_288);
    assertThat(platform.changes().subList(before, platform.changes().size()))
        .hasSize(4)
        .allMatch("quantri PUT /accounts"::equals);
    assertThat(homeAffairs.call("GET /rounds/{round}", "2022").version()).isEqualTo(version);
  }

  @Test
  void a_fault_is_told_with_its_place_and_loading_goes_on_once_it_is_mended() {
    var faulty = PLAN_288.criteriaSet("so").replaceFirst("maxPoints: 1.5", "maxPoints: 1.25");
    assertThatThrownBy(() -> load(withDepartmentsSet(faulty)))
        .isInstanceOf(LoadingException.class)
        .hasMessageContaining("400")
        .hasMessageContaining("dòng ");
    assertThat(homeAffairs.call("GET /rounds/{round}", "2022").json().path("state").asString())
        .isEqualTo("DRAFT");
    load(PLAN_288);
    assertThat(homeAffairs.call("GET /rounds/{round}", "2022").json().path("state").asString())
        .isEqualTo("OPEN");
  }
}
