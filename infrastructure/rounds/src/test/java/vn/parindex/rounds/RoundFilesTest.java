package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.facts.Fact;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.TieBreak;
import vn.parindex.round.RunBy;

class RoundFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void a_folder_that_is_whole() throws IOException {
    try (var files = Files.list(Path.of("two-level-2025"))) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    Files.delete(folder.resolve("units.csv"));
    assertThatThrownBy(() -> RoundFiles.read(folder))
        .isInstanceOf(RoundFileException.class)
        .hasMessageContaining("units.csv");
  }

  @Test
  void a_level_without_criteria_set_is_named() throws IOException {
    Files.delete(folder.resolve("criteria-xa.yaml"));
    assertThatThrownBy(() -> RoundFiles.read(folder)).hasMessageContaining("criteria-xa.yaml");
  }

  @Test
  void a_fact_that_is_no_number_is_refused_with_its_file() throws IOException {
    write("facts.csv", "unit,key,value,source,asOf\nSTP,sipas,NaN,mẫu,2024-12-31\n");
    assertThatThrownBy(() -> RoundFiles.read(folder))
        .isInstanceOf(RoundFileException.class)
        .hasMessageContaining("facts.csv");
  }

  @Test
  void an_unknown_column_is_refused_with_its_name() throws IOException {
    write(
        "units.csv", "code,name,level,parent,validFrom,validTo,colour\nA,A,so,,2025-07-01,,red\n");
    assertThatThrownBy(() -> RoundFiles.read(folder))
        .hasMessageContaining("units.csv")
        .hasMessageContaining("colour");
  }

  @Test
  void an_unknown_member_of_the_round_is_refused_with_its_name() throws IOException {
    write("round.yaml", Files.readString(folder.resolve("round.yaml")) + "colour: red\n");
    assertThatThrownBy(() -> RoundFiles.read(folder))
        .hasMessageContaining("round.yaml")
        .hasMessageContaining("colour");
  }

  @Test
  void a_fact_is_a_number_or_a_day() throws IOException {
    write(
        "facts.csv",
        """
        unit,key,value,source,asOf
        STP,dti,0.777,mẫu,2024-12-31
        STP,lawReportDue,2025-12-05,"mẫu, có phẩy",2025-01-15
        """);
    assertThat(RoundFiles.read(folder).facts())
        .extracting(FactRow::fact)
        .containsExactly(
            new Fact.Measure(new BigDecimal("0.777"), "mẫu", LocalDate.of(2024, 12, 31)),
            new Fact.Day(LocalDate.of(2025, 12, 5), "mẫu, có phẩy", LocalDate.of(2025, 1, 15)));
  }

  @Test
  void communes_of_plan_288_are_run_by_their_district_and_ranked_in_it_and_in_the_province() {
    var round = Rounds.PLAN_288.round();
    var communes = round.level("xa").orElseThrow();
    assertThat(communes.runBy()).isEqualTo(RunBy.PARENT);
    assertThat(communes.rankedWithin()).containsExactly(RankingScope.PARENT, RankingScope.PROVINCE);
    assertThat(round.zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @Test
  void ties_are_broken_by_points_then_field_3_then_the_survey() {
    assertThat(Rounds.PLAN_288.round().rankingPolicy().tieBreaks())
        .containsExactly(
            new TieBreak(TieBreak.By.POINTS, null),
            new TieBreak(TieBreak.By.FIELD, "3"),
            new TieBreak(TieBreak.By.SURVEY, null));
  }

  @Test
  void tot_is_from_90_and_kha_from_80() {
    var table = Rounds.PLAN_288.round().classTable();
    assertThat(List.of("90", "89.99", "80", "79.99"))
        .extracting(index -> table.classify(new BigDecimal(index)).orElseThrow())
        .extracting(ClassBand::label)
        .extracting("vi")
        .containsExactly("Tốt", "Khá", "Khá", "Trung bình");
  }
}
