package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;

/** Home Affairs reports steps that the system does not see. */
class StepsTest {

  private static final String ROUTE = "PUT /rounds/{round}/steps/{level}/{step}";
  private static final String STEP =
      """
      {"level": "%s", "step": "%s", "name": {"vi": "Bước", "en": "Step"},
       "opensAt": "2022-10-07T00:00:00+07:00", "closesAt": "2022-12-31T00:00:00+07:00"},
      """;

  private final Province province = new Province().withOpenRound();

  @BeforeEach
  void moreStepsArePlanned() {
    var calendar =
        Province.CALENDAR.replace(
            "{\"deadlines\": [",
            "{\"deadlines\": ["
                + STEP.formatted("so", "guidance")
                + STEP.formatted("so", "survey")
                + STEP.formatted("xa", "inspection"));
    var saved =
        province
            .homeAffairs()
            .onVersion(province.version())
            .callWith(calendar, "PUT /rounds/{round}/calendar", "2022");
    assertThat(saved.status()).as(saved.json().toString()).isEqualTo(200);
  }

  @Test
  void aStepIsReportedOnceAndTakenBack() {
    var first = report("so", "guidance", "{\"done\": true}");
    var again = report("so", "guidance", "{\"done\": true}");

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.json().path("doneAt")).isEqualTo(first.json().path("doneAt"));
    assertThat(calendar().at("/done/0/step").asString()).isEqualTo("guidance");
    assertThat(report("so", "guidance", "{\"done\": false}").json().path("doneAt").isNull())
        .isTrue();
    assertThat(calendar().path("done").isEmpty()).isTrue();
  }

  @Test
  void onALevelThatDistrictsRunItIsReportedForOneOfThem() {
    assertThat(report("xa", "inspection", "{\"done\": true}").errors())
        .containsExactly("/runner unknown-unit");
    assertThat(report("xa", "inspection", "{\"done\": true, \"runner\": \"STP\"}").errors())
        .containsExactly("/runner unknown-unit");
    assertThat(report("so", "guidance", "{\"done\": true, \"runner\": \"689\"}").errors())
        .containsExactly("/runner not-concerned");
    assertThat(report("xa", "inspection", "{\"done\": true, \"runner\": \"689\"}").status())
        .isEqualTo(200);
  }

  @Test
  void aStepThatTellsByItselfIsNotReported() {
    assertThat(report("so", "survey", "{\"done\": true}").problem()).isEqualTo("step-tells-itself");
    assertThat(report("so", "council", "{\"done\": true}").status()).isEqualTo(404);
    assertThat(report("so", "guidance", "{}").status()).isEqualTo(400);
  }

  private Answer report(String level, String step, String body) {
    return province.homeAffairs().callWith(body, ROUTE, "2022", level, step);
  }

  private tools.jackson.databind.JsonNode calendar() {
    return province.homeAffairs().call("GET /rounds/{round}/calendar", "2022").json();
  }
}
