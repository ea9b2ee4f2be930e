package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.publishing.PublishingRound.require;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.platform.testing.Template;
import vn.parindex.publishing.results.PublicResults;
import vn.parindex.sheet.SheetState;

class PublicationFunctionsTest {

  private static final Settings SETTINGS =
      new Settings(
          Map.of(
              "AWS_REGION", "ap-southeast-1",
              "ASSESSMENT_TABLE", "assessment",
              "PUBLISHED_BUCKET", "published"));

  private final PublishingRound round = new PublishingRound().ranked();

  @Test
  void theRoutesAreThoseOfTheTemplate() {
    assertThat(PublicationFunctions.api(round.table, round.frozen).routeKeys())
        .isEqualTo(Template.load().routeKeys("PublicationApi"));
    assertThat(PublicResults.function(round.table, round.frozen).routeKeys())
        .isEqualTo(Template.load().routeKeys("PublicResultsApi"));
  }

  @Test
  void theFunctionsOfTheTemplateAreThereAndNoOther() {
    for (var name : new String[] {"publicationApi", "publicResultsApi"}) {
      assertThat(new PublicationFunctions().function(name, SETTINGS).getNames())
          .containsExactly(name);
    }
    assertThatThrownBy(() -> new PublicationFunctions().function("other", SETTINGS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rounds", "ranking", "unit"})
  void sampleEventsOfThePublicAreAnswered(String sample) {
    round.published();
    var answer =
        sent(PublicResults.function(round.table, round.frozen), "public-results-" + sample);
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void sampleEventsOfThePublicationAreAnswered() {
    var api = PublicationFunctions.api(round.table, round.frozen);
    assertThat(sent(api, "publication-get").status()).isEqualTo(200);
    assertThat(sent(api, "publication-aggregate").status()).isEqualTo(200);
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    assertThat(sent(api, "publication-approve").status()).isEqualTo(200);
    assertThat(sent(api, "publication-file-appeal").status()).isEqualTo(201);
  }

  @Test
  void theSampleEventOfLeavingAUnitOutIsAnswered() {
    round.round.stands("STP", SheetState.DRAFT, TableRound.LAST_SECOND);
    var api = PublicationFunctions.api(round.table, round.frozen);
    assertThat(sent(api, "publication-leave-out").status()).isEqualTo(200);
  }

  private static Answer sent(
      Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function, String sample) {
    return Answer.of(function.apply(Api.sample(sample + ".json")));
  }
}
