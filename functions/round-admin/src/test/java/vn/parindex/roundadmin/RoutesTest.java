package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.Template;

class RoutesTest {

  private final Template template = Template.load();

  @Test
  void theCodeHasExactlyTheRoutesOfTheTemplate() {
    assertThat(RoundAdminFunctions.api(LocalDynamoDb.newTable()).routeKeys())
        .isEqualTo(template.routeKeys("RoundAdminApi"));
  }

  @Test
  void theTemplateNamesThisModuleAndItsFunction() {
    var variables = template.variables("RoundAdminApi");

    assertThat(variables.get("MAIN_CLASS")).isEqualTo(RoundAdminFunctions.class.getName());
    var settings =
        new Settings(Map.of("ASSESSMENT_TABLE", "assessment", "AWS_REGION", "ap-southeast-1"));
    var definition = String.valueOf(variables.get("SPRING_CLOUD_FUNCTION_DEFINITION"));
    assertThat(new RoundAdminFunctions().function(definition, settings).getNames())
        .containsExactly("roundAdminApi");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoundAdminFunctions().function("other", settings));
  }
}
