package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.intake.Survey2022.SURVEY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Questionnaires, quotas and lists of respondents. */
class SettingUpTest {

  @Test
  void aDryRunFindsTheSameFaultsAndChangesNothing() {
    var survey = new Survey2022();
    var dry = survey.home().with("content-type", "application/yaml");
    var route = "PUT " + SURVEY + "/questionnaires/{level}/{group}?dryRun=true";

    var right = dry.callWith(Survey2022.HEADS, route, "2022", "so", "heads");
    var wrong = Survey2022.HEADS.replace("2.1.2", "1.1.1");
    var faulty = dry.callWith(wrong, route, "2022", "so", "heads");

    assertThat(right.status()).isEqualTo(200);
    assertThat(right.json().path("questions").asInt()).isEqualTo(2);
    assertThat(faulty.errors()).isEqualTo(survey.imports("heads", wrong).errors());
    assertThat(faulty.errors()).hasSize(2).allMatch(error -> error.endsWith("not-from-survey"));
    assertThat(survey.board().json().path("questionnaires").isEmpty()).isTrue();
  }

  @Test
  void aQuestionnaireMayBeJson() {
    var survey = new Survey2022();
    var json =
        """
        {"groupName": "Nhóm", "name": "Phiếu", "questions": [{"code": "c1", "text": "Câu hỏi",
         "subCriterion": "2.1.2", "options": [
           {"code": "A", "text": "Tốt", "weight": 100}, {"code": "B", "text": "Kém", "weight": 0}]}]}
        """;

    var answer =
        survey
            .home()
            .with("content-type", "application/json")
            .callWith(json, "PUT " + SURVEY + "/questionnaires/{level}/{group}", "2022", "so", "x");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void questionnairesOfAnOpenSurveyStayAsTheyAre() {
    var survey = Survey2022.open(5, 4);

    var answer = survey.imports("heads", Survey2022.STAFF);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("questionnaire-immutable");
  }

  @Test
  void aSurveyOpensOnlyWhenNothingIsMissing() {
    var survey = new Survey2022();

    var answer = survey.opens();

    assertThat(answer.problem()).isEqualTo("survey-incomplete");
    assertThat(answer.errors())
        .containsExactly("questionnaires missing-questionnaires", "quotas missing-quotas");
  }

  @Test
  void quotasAreForGroupsThatAreAskedAboutUnitsThatThereAre() {
    var survey = Survey2022.withQuotas(5, 4);

    var answer =
        survey
            .home()
            .callWith(
                """
                {"quotas": [{"unit": "XXX", "group": "heads", "quota": 1},
                            {"unit": "25195", "group": "heads", "quota": 1},
                            {"unit": "SNV", "group": "others", "quota": 1}]}
                """,
                "PUT " + SURVEY + "/quotas",
                "2022");

    assertThat(answer.errors())
        .containsExactly(
            "/quotas/0/unit unknown-unit",
            "/quotas/1/group unknown-group",
            "/quotas/2/group unknown-group");
  }

  @Test
  void aListIsTheSameInJsonCsvAndXlsx() throws IOException {
    var survey = Survey2022.withQuotas(5, 4);
    var json =
        """
        {"respondents": [{"unit": "SNV", "group": "heads", "name": "Nguyễn Văn A",
                          "email": "a@example.vn"}]}
        """;

    var first = survey.home().callWith(json, "POST " + SURVEY + "/respondents", "2022");
    var second = survey.asks("unit,group,name,email\nSNV,heads,Nguyễn Văn A,a@example.vn\n");
    var third =
        survey
            .home()
            .with(
                "content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .callWithBytes(workbook(), "POST " + SURVEY + "/respondents", "2022");

    assertThat(first.json().path("added").asInt()).isEqualTo(1);
    assertThat(second.json().path("alreadyThere").asInt()).isEqualTo(1);
    assertThat(third.json().path("alreadyThere").asInt()).isEqualTo(1);
    assertThat(third.json().path("added").asInt()).isZero();
  }

  @Test
  void aRetryOfAListGetsTheFirstAnswer() {
    var survey = Survey2022.withQuotas(5, 4);
    var home =
        survey.home().with("content-type", "text/csv").with("Idempotency-Key", "danh-sach-0001");
    var list = "unit,group,name\nSNV,heads,A\nSNV,staff,B\nSTP,heads,C\n";

    var first = home.callWith(list, "POST " + SURVEY + "/respondents", "2022");
    var retry = home.callWith(list, "POST " + SURVEY + "/respondents", "2022");
    var other =
        home.callWith("unit,group,name\nSNV,heads,Z\n", "POST " + SURVEY + "/respondents", "2022");

    assertThat(first.json().path("added").asInt()).isEqualTo(3);
    assertThat(retry.json()).isEqualTo(first.json());
    assertThat(retry.headers()).containsEntry("idempotency-replayed", "true");
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void everyWrongCellOfAListIsNamed() {
    var survey = Survey2022.withQuotas(5, 4);

    var answer =
        survey.asks(
            """
            unit,group,name,email
            XXX,heads,Nguyễn Văn A,a@example.vn
            SNV,others,=cmd,a@example
            SNV,heads,Trần B,b@example.vn
            SNV,heads,Trần B,b@example.vn
            """);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors())
        .containsExactly("dòng 3, cột name unsafe-name", "dòng 3, cột email bad-address");
    assertThat(survey.asks("unit,group,name\nXXX,heads,A\nSNV,heads,B\nSNV,heads,B\n").errors())
        .containsExactly("dòng 2, cột unit unknown-unit", "dòng 4, cột name duplicate");
  }

  @Test
  void aListBeyondTheQuotaAddsNobody() {
    var survey = Survey2022.withQuotas(2, 1);

    var answer =
        survey.asks("unit,group,name\nSNV,heads,A\nSNV,staff,B\nSNV,staff,C\nSTP,staff,D\n");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.errors()).containsExactly("SNV/staff quota-exceeded");
    assertThat(
            survey
                .home()
                .call("GET " + SURVEY + "/respondents", "2022")
                .json()
                .path("respondents")
                .isEmpty())
        .isTrue();
  }

  @Test
  void aDryRunOfAListAddsNobody() {
    var survey = Survey2022.withQuotas(2, 1);

    var dry =
        survey
            .home()
            .with("content-type", "text/csv")
            .callWith(
                "unit,group,name\nSNV,heads,A\n",
                "POST " + SURVEY + "/respondents?dryRun=true",
                "2022");

    assertThat(dry.json().path("added").asInt()).isEqualTo(1);
    assertThat(survey.asks("unit,group,name\nSNV,heads,A\n").json().path("added").asInt())
        .isEqualTo(1);
  }

  @Test
  void aQuotaIsNotSetBelowWhatIsIssued() {
    var survey = Survey2022.withQuotas(2, 1);
    survey.asks("unit,group,name\nSNV,heads,A\nSNV,heads,B\n");

    var answer =
        survey
            .home()
            .callWith(
                "{\"quotas\": [{\"unit\": \"SNV\", \"group\": \"heads\", \"quota\": 1}]}",
                "PUT " + SURVEY + "/quotas",
                "2022");

    assertThat(answer.errors()).containsExactly("/quotas/0/quota below-issued");
  }

  @Test
  void onlyHomeAffairsSetsUpTheSurvey() {
    var survey = new Survey2022();
    var officer = survey.home().as("canbo");

    assertThat(officer.call("GET " + SURVEY, "2022").status()).isEqualTo(403);
    assertThat(officer.call("POST " + SURVEY + "/open", "2022").status()).isEqualTo(403);
    assertThat(survey.home().as("giupviec").call("GET " + SURVEY, "2022").status()).isEqualTo(200);
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "tests", "1.0")) {
      var sheet = workbook.newWorksheet("Danh sách");
      var rows =
          new String[][] {
            {"unit", "group", "name", "email"}, {"SNV", "heads", "Nguyễn Văn A", "a@example.vn"}
          };
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          sheet.value(row, column, rows[row][column]);
        }
      }
    }
    return bytes.toByteArray();
  }
}
