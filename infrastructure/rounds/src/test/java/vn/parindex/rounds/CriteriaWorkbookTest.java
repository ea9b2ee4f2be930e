package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.rounds.Rounds.LevelSet;
import vn.parindex.rounds.workbook.CriteriaWorkbook;

class CriteriaWorkbookTest {

  private static final Path COMMITTED = Path.of("plan-288/criteria-so.xlsx");

  static Stream<LevelSet> sets() {
    return Rounds.criteriaSets();
  }

  private static List<List<String>> cells(byte[] workbook, String sheet) throws IOException {
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.findSheet(sheet).orElseThrow().read().stream()
          .map(row -> IntStream.range(0, 16).mapToObj(column -> text(row, column)).toList())
          .toList();
    }
  }

  private static String text(Row row, int column) {
    return row.getOptionalCell(column).map(cell -> cell.getText()).orElse("");
  }

  private static byte[] written(String yaml) throws IOException {
    var out = new ByteArrayOutputStream();
    CriteriaWorkbook.write(yaml, out);
    return out.toByteArray();
  }

  @Test
  void the_workbook_of_the_departments_says_what_their_yaml_says() throws IOException {
    var committed = Files.readAllBytes(COMMITTED);
    var fromYaml = written(Rounds.PLAN_288.criteriaSet("so"));
    for (var sheet : List.of("Bộ tiêu chí", "Tiêu chí")) {
      assertThat(cells(committed, sheet))
          .as("run WriteWorkbook after a change of criteria-so.yaml")
          .isEqualTo(cells(fromYaml, sheet));
    }
  }

  @Test
  void importing_the_workbook_gives_the_same_criteria_set_as_importing_the_yaml()
      throws IOException {
    assertThat(Rounds.readWorkbook(Files.readAllBytes(COMMITTED)))
        .isEqualTo(Rounds.read(Rounds.PLAN_288.criteriaSet("so")));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_workbook_of_any_set_gives_the_set_back(LevelSet sample) throws IOException {
    var workbook = written(sample.round().criteriaSet(sample.level()));
    assertThat(Rounds.readWorkbook(workbook)).isEqualTo(sample.set());
  }

  @Test
  void a_row_holds_a_sub_criterion_in_the_columns_of_the_layout() throws IOException {
    var rows = cells(Files.readAllBytes(COMMITTED), "Tiêu chí");
    var headings = rows.getFirst();
    var planDone =
        rows.stream().filter(row -> row.getFirst().equals("1.1.3")).findFirst().orElseThrow();
    assertThat(planDone.get(headings.indexOf("Loại"))).isEqualTo("Tiêu chí thành phần");
    assertThat(planDone.get(headings.indexOf("Điểm tối đa"))).isEqualTo("1.5");
    assertThat(planDone.get(headings.indexOf("Ai chấm"))).isEqualTo("tự chấm");
    assertThat(planDone.get(headings.indexOf("Cách tính điểm")))
        .startsWith("{form: proportional, of: {ratio: done, to: planned");
  }

  @Test
  void the_columns_are_those_that_the_layout_describes() throws IOException {
    var layout = Files.readString(Path.of("../../docs/criteria-xlsx.md"));
    assertThat(cells(Files.readAllBytes(COMMITTED), "Tiêu chí").getFirst())
        .hasSize(16)
        .allSatisfy(heading -> assertThat(layout).contains("| `" + heading + "`"));
  }

  @Test
  void a_member_without_a_column_is_not_lost_silently() {
    var yaml = "{code: x, fields: [{code: '1', colour: red}]}";
    assertThatThrownBy(() -> CriteriaWorkbook.write(yaml, OutputStream.nullOutputStream()))
        .hasMessageContaining("colour");
  }
}
