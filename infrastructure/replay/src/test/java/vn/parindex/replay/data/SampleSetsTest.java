package vn.parindex.replay.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample sets of plan 288, with every rule form in use. */
class SampleSetsTest {

  private static final Path FOLDER = Path.of("../rounds/plan-288");

  @ParameterizedTest
  @ValueSource(strings = {"so", "huyen", "xa"})
  void data_for_every_sub_criterion_is_complete_and_within_its_bounds(String level)
      throws IOException {
    var yaml = Files.readString(FOLDER.resolve("criteria-" + level + ".yaml"));
    var asked = AskedSet.read(Yamls.tree(yaml)).declaredByUnits();
    assertThat(asked).hasSizeGreaterThan(50);
    for (int unit = 0; unit < 30; unit++) {
      var inventor = new Inventor(1, "U" + unit, new UnitFacts(Map.of()), 50);
      asked.forEach(
          item -> inventor.declare(item).ifPresent(declared -> assertFits(item, declared)));
    }
  }

  private static void assertFits(Asked asked, Declaration declaration) {
    if (declaration.notApplicable()) {
      assertThat(asked.mayBeNotApplicable()).as(asked.code()).isTrue();
      return;
    }
    for (var input : asked.inputs().values()) {
      var value = declaration.values().get(input.key());
      if (value == null) {
        assertThat(input.required()).as(asked + " needs " + input.key()).isFalse();
      } else {
        assertThat(fits(input, value)).as("%s in %s of %s", value, input, asked).isTrue();
      }
    }
  }

  private static boolean fits(AskedInput input, Object value) {
    return switch (input.type()) {
      case "yesNo" -> value instanceof Boolean;
      case "choice" -> value instanceof String option && input.options().contains(option);
      case "date" -> value instanceof String day && day.matches("\\d{4}-\\d{2}-\\d{2}");
      default ->
          value instanceof BigDecimal number
              && number.scale() <= input.decimals()
              && number.compareTo(input.min()) >= 0
              && (input.max() == null || number.compareTo(input.max()) <= 0);
    };
  }
}
