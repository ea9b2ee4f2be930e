package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.parindex.intake.setup.SurveyClosing;
import vn.parindex.intake.tally.SurveyTally;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Repository;

/** The sample events, in the order of a survey. */
class SampleEventsTest {

  private final Survey2022 survey = new Survey2022();

  @Test
  void theSampleEventsHoldASurvey() {
    var admin = survey.admin;
    for (var name :
        new String[] {
          "import-questionnaire",
          "read-questionnaire",
          "set-quotas",
          "add-respondents",
          "open",
          "issue-links",
          "remind",
          "list-respondents",
          "hand-out-forms"
        }) {
      assertThat(status(admin, "survey-admin-" + name)).as(name).isEqualTo(200);
    }
    assertThat(status(survey.onPaper, "paper-ballot-type-in")).isEqualTo(201);
    assertThat(status(survey.byLink, "ballot-read")).isEqualTo(404); // nobody's token
    assertThat(status(survey.byLink, "ballot-give")).isEqualTo(404);
    assertThat(status(admin, "survey-admin-show")).isEqualTo(200);
    assertThat(status(admin, "survey-admin-close")).isEqualTo(200);
    assertThat(status(survey.results, "survey-results-count")).isEqualTo(200);
    assertThat(status(survey.results, "survey-results-comments")).isEqualTo(200);
    assertThat(new SurveyTally(survey.table, survey.ballots).apply(time("survey-tally")))
        .isEqualTo("Units with new results: 0");
    assertThat(new SurveyClosing(survey.table, survey.invitations).apply(time("survey-closing")))
        .isEqualTo("Surveys closed: 0");
  }

  private static Instant time(String event) {
    return Instant.parse(
        Json.mapper()
            .readTree(Repository.text("events/" + event + ".json"))
            .path("time")
            .asString());
  }

  private static int status(
      Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function, String event) {
    return Answer.of(function.apply(Api.sample(event + ".json"))).status();
  }
}
