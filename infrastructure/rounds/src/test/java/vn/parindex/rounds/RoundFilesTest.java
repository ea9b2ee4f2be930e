package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoundFilesTest {

  @Test
  void the_round_of_plan_288_has_20_departments_11_districts_and_111_communes() {
    var folder = RoundFiles.read(Path.of("plan-288"));
    assertThat(folder.unitsOf("so")).hasSize(20);
    assertThat(folder.unitsOf("huyen")).hasSize(11);
    assertThat(folder.unitsOf("xa")).hasSize(111);
  }
}
