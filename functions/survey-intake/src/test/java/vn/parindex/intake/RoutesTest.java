package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.testing.Template;

class RoutesTest {

  private final Survey2022 survey = new Survey2022();

  @Test
  void theCodeHasExactlyTheRoutesOfTheTemplate() {
    var template = Template.load();

    assertThat(survey.admin.routeKeys()).isEqualTo(template.routeKeys("SurveyAdminApi"));
    assertThat(survey.byLink.routeKeys()).isEqualTo(template.routeKeys("BallotApi"));
    assertThat(survey.onPaper.routeKeys()).isEqualTo(template.routeKeys("PaperBallotApi"));
    assertThat(survey.results.routeKeys()).isEqualTo(template.routeKeys("SurveyResultsApi"));
  }

  @Test
  void onlyTheRoutesOfLinksArePublic() {
    assertThat(Template.load().publicRouteKeys())
        .containsAll(survey.byLink.routeKeys())
        .doesNotContainAnyElementsOf(survey.admin.routeKeys())
        .doesNotContainAnyElementsOf(survey.onPaper.routeKeys())
        .doesNotContainAnyElementsOf(survey.results.routeKeys());
  }

  @Test
  void anUnknownFunctionIsRefused() {
    var settings =
        new Settings(Map.of("ASSESSMENT_TABLE", "assessment", "AWS_REGION", "ap-southeast-1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurveyFunctions().function("other", settings));
  }
}
