package vn.parindex.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Repository;
import vn.parindex.platform.testing.Template;

class SubmissionFunctionsTest {

  private static final Settings SETTINGS =
      new Settings(
          Map.of(
              "AWS_REGION", "ap-southeast-1",
              "ASSESSMENT_TABLE", "assessment",
              "EVIDENCE_BUCKET", "evidence",
              "EVIDENCE_MAX_BYTES", "20971520",
              "EVIDENCE_UNIT_QUOTA_BYTES", "2147483648",
              "UPLOAD_URL_MINUTES", "10"));

  private final Round2022 round = Round2022.open();

  @Test
  void theRoutesAreThoseOfTheTemplate() {
    assertThat(round.wiring().submissionApi().routeKeys())
        .isEqualTo(Template.load().routeKeys("SubmissionApi"));
    assertThat(round.wiring().inspectionApi().routeKeys())
        .isEqualTo(Template.load().routeKeys("InspectionApi"));
  }

  @ParameterizedTest
  @CsvSource({
    "SubmissionApi, HttpHandler, submissionApi",
    "InspectionApi, HttpHandler, inspectionApi",
    "EvidenceRegistered, ObjectCreatedHandler, evidenceRegistered",
    "OrphanExpiry, ScheduleHandler, orphanExpiry"
  })
  void everyFunctionOfTheTemplateIsThere(String resource, String handler, String definition) {
    var properties = Template.load().properties(resource);
    assertThat(properties.get("Handler")).isEqualTo("vn.parindex.platform.lambda." + handler);
    assertThat(String.valueOf(properties.get("Environment")))
        .contains("MAIN_CLASS=" + SubmissionFunctions.class.getName())
        .contains("SPRING_CLOUD_FUNCTION_DEFINITION=" + definition);
    assertThat(new SubmissionFunctions().function(definition, SETTINGS).getNames())
        .containsExactly(definition);
  }

  @Test
  void anUnknownFunctionIsRefused() {
    assertThatThrownBy(() -> new SubmissionFunctions().function("other", SETTINGS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read-sheet", "save-score", "list-sheets"})
  void sampleEventsAreAnswered(String sample) {
    assertThat(answer(sample).status()).isEqualTo(200);
  }

  @Test
  void theSampleAnnouncementIsAnsweredWithAnUpload() {
    var answer = answer("announce-evidence");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("upload").path("url").asString()).startsWith("http");
  }

  @Test
  void theSampleSubmissionIsRefusedWhileTheSheetIsIncomplete() {
    answer("save-score");
    var answer = answer("submit");
    assertThat(answer.problem()).isEqualTo("incomplete");
    assertThat(answer.errors()).contains("1.1.1 evidence");
  }

  @Test
  void theSampleNightIsCarriedOut() {
    var event = Json.read(Repository.text("events/orphan-expiry.json"), Night.class);
    assertThat(round.night(event.time())).isEqualTo("{\"expired\":0,\"registered\":0}");
  }

  private record Night(Instant time) {}

  private Answer answer(String sample) {
    var event = Api.sample("submission-" + sample + ".json");
    return Answer.of(round.wiring().submissionApi().apply(event));
  }
}
