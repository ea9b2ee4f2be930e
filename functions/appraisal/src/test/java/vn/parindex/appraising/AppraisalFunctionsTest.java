package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Template;

class AppraisalFunctionsTest {

  private static final Settings SETTINGS =
      new Settings(Map.of("AWS_REGION", "ap-southeast-1", "ASSESSMENT_TABLE", "assessment"));

  private final CouncilRound round = CouncilRound.assigned();
  private final AppraisalRoutes routes = new AppraisalRoutes(round.table);

  @Test
  void theRoutesAreThoseOfTheTemplate() {
    assertThat(routes.api().routeKeys()).isEqualTo(Template.load().routeKeys("AppraisalApi"));
  }

  @Test
  void theFunctionOfTheTemplateIsThereAndNoOther() {
    assertThat(new AppraisalFunctions().function("appraisalApi", SETTINGS).getNames())
        .containsExactly("appraisalApi");
    assertThatThrownBy(() -> new AppraisalFunctions().function("other", SETTINGS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide-item", "get-appraisal", "my-assignments", "set-council-up"})
  void sampleEventsAreAnswered(String sample) {
    var answer = Answer.of(routes.api().apply(Api.sample("appraisal-" + sample + ".json")));
    assertThat(answer.status()).isEqualTo(200);
  }
}
