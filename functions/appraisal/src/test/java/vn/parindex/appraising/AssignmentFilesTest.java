package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraising.CouncilRound.COUNCIL;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;

/** Assignments in bulk, from files as people make them. */
class AssignmentFilesTest {

  private static final String CSV = "text/csv; charset=utf-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String[][] LIST = {
    {"account", "part", "code", "units"},
    {"member.snv", "FIELD", "1", ""},
    {"member.stp", "SHEET", "", "SNV; STC"},
  };

  private final CouncilRound round = new CouncilRound();

  @BeforeEach
  void aCouncil() {
    round.setUp("70", "so", "chair", "member.snv", "member.stp", "support.snv");
  }

  @Test
  void aListInCsvAndAWorkbookSayTheSameAsJson() throws IOException {
    var json = dryRun("application/json", json().getBytes(StandardCharsets.UTF_8));
    var csv = dryRun(CSV, ("\uFEFF" + csv(LIST)).getBytes(StandardCharsets.UTF_8));
    var xlsx = dryRun(XLSX, xlsx(LIST));

    assertThat(json.status()).isEqualTo(200);
    assertThat(json.json().path("assignments").size()).isEqualTo(2);
    assertThat(csv.json()).isEqualTo(json.json());
    assertThat(xlsx.json()).isEqualTo(json.json());
  }

  @Test
  void everyFaultOfAFileIsNamedByRowAndColumn() throws IOException {
    String[][] wrong = {
      {"account", "part", "code", "units"},
      {"member.snv", "FIELD", "9", ""},
      {"nobody", "SHEET", "", "STC"},
      {"member.stp", "SHEET", "", "STP;ABC"},
    };

    var csv = dryRun(CSV, csv(wrong).getBytes(StandardCharsets.UTF_8));
    var xlsx = dryRun(XLSX, xlsx(wrong));

    assertThat(csv.errors())
        .containsExactly(
            "dòng 2, cột part unknown-code",
            "dòng 3, cột account not-a-member",
            "dòng 4, cột units own-unit",
            "dòng 4, cột units unknown-unit");
    assertThat(xlsx.errors()).isEqualTo(csv.errors());
  }

  @Test
  void cellsThatCanNotBeReadAreNamedTogether() {
    var body = "account,part,code,units\n=cmd,FIELD,,\nmember.snv,NGANH,,a b\n";

    assertThat(dryRun(CSV, body.getBytes(StandardCharsets.UTF_8)).errors())
        .containsExactly(
            "dòng 2, cột account bad-format",
            "dòng 2, cột code missing",
            "dòng 3, cột part not-one-of",
            "dòng 3, cột units bad-format");
  }

  @Test
  void ofAnUnknownPartItIsNotSaidThatItHasNoCode() {
    var body = "account,part,code,units\nmember.snv,NGANH,1,\n";

    assertThat(dryRun(CSV, body.getBytes(StandardCharsets.UTF_8)).errors())
        .containsExactly("dòng 2, cột part not-one-of");
  }

  @Test
  void aFileWithoutItsColumnsIsRefused() {
    assertThat(
            dryRun(CSV, "account,part\nmember.snv,SHEET\n".getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(400);
    assertThat(dryRun(XLSX, new byte[] {1, 2, 3}).status()).isEqualTo(400);
  }

  @Test
  void aListThatHoldsIsSavedAsAWhole() throws IOException {
    var answer =
        round
            .as("snv.canbo")
            .with("Content-Type", XLSX)
            .onVersion(1)
            .callWithBytes(xlsx(LIST), "PUT " + COUNCIL + "/assignments", ROUND, "70", "so");

    assertThat(answer.status()).isEqualTo(200);
    var read = round.as("snv.canbo").call("GET " + COUNCIL, ROUND, "70", "so");
    assertThat(read.json()).isEqualTo(answer.json());
    assertThat(read.version()).isEqualTo(2);
  }

  private Answer dryRun(String type, byte[] body) {
    return round
        .as("snv.canbo")
        .with("content-type", type)
        .callWithBytes(body, "PUT " + COUNCIL + "/assignments?dryRun=true", ROUND, "70", "so");
  }

  private static String json() {
    return CouncilRound.assignments("member.snv FIELD:1", "member.stp SHEET SNV STC");
  }

  private static String csv(String[][] rows) {
    var csv = new StringBuilder();
    for (var row : rows) {
      csv.append(String.join(",", row)).append('\n');
    }
    return csv.toString();
  }

  private static byte[] xlsx(String[][] rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Phân công");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          if (!rows[row][column].isEmpty()) {
            sheet.value(row, column, rows[row][column]);
          }
        }
      }
    }
    return bytes.toByteArray();
  }
}
