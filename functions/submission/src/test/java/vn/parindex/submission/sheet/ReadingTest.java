package vn.parindex.submission.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.Round2022.CODE;
import static vn.parindex.submission.Round2022.SCORE;
import static vn.parindex.submission.Round2022.SHEET;
import static vn.parindex.submission.Round2022.UNIT;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.submission.Round2022;
import vn.parindex.text.Text;

class ReadingTest {

  private final Round2022 round = Round2022.open();

  @Test
  void aSheetExistsFromTheMomentTheRoundIsOpen() {
    var sheet = round.officer().call("GET " + SHEET, CODE, UNIT);

    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.version()).isZero();
    var json = sheet.json();
    assertThat(json.path("state").asString()).isEqualTo("DRAFT");
    assertThat(json.path("unitName").asString()).isEqualTo("Sở Thông tin và Truyền thông");
    assertThat(json.path("deadline").path("closesAt").asString()).isEqualTo("2022-12-09T17:00:00Z");
    assertThat(json.path("items").valueStream().map(item -> item.path("code").asString()))
        .containsExactly("1.1.1", "1.1.2", "1.1.3", "1.1.4", "T1");
    assertThat(json.path("totals").isNull()).isTrue();
  }

  @Test
  void pointsAreThoseOfTheValidation() throws ConditionFailed {
    declare();
    validate();

    var json = round.officer().call("GET " + SHEET, CODE, UNIT).json();

    assertThat(json.path("validatedVersion").asLong()).isEqualTo(1);
    assertThat(json.path("totals").path("indexPercent").decimalValue()).isEqualByComparingTo("45");
    var item = json.path("items").path(0);
    assertThat(item.path("points").decimalValue()).isEqualByComparingTo("3.6");
    assertThat(item.path("outcome").asString()).isEqualTo("SCORED");
    assertThat(item.path("explainedVi").asString()).isEqualTo("9/10 = 90 %");
    assertThat(item.path("findings").path(0).path("code").asString()).isEqualTo("MISSING_EVIDENCE");
  }

  @Test
  void homeAffairsFollowsTheProgressOfALevel() throws ConditionFailed {
    declare();
    validate();

    var sheets = round.homeAffairs().call("GET /rounds/{round}/sheets?level=so", CODE).json();

    assertThat(sheets.path("sheets").size()).isEqualTo(2);
    var first = sheets.path("sheets").path(0);
    assertThat(first.path("unit").asString()).isEqualTo(UNIT);
    assertThat(first.path("declared").asInt()).isEqualTo(1);
    assertThat(first.path("total").asInt()).isEqualTo(3);
    assertThat(first.path("points").decimalValue()).isEqualByComparingTo("3.6");
    var second = sheets.path("sheets").path(1);
    assertThat(second.path("state").asString()).isEqualTo("DRAFT");
    assertThat(second.path("declared").asInt()).isZero();
    assertThat(second.path("points").isNull()).isTrue();
  }

  @Test
  void theBoardShowsAllLevelsOrRefusesAnUnknownOne() {
    var all = round.homeAffairs().call("GET /rounds/{round}/sheets", CODE).json();
    assertThat(all.path("sheets").valueStream().map(s -> s.path("unit").asString()))
        .containsExactly(UNIT, "SNV", "25216");
    assertThat(round.homeAffairs().call("GET /rounds/{round}/sheets?level=bo", CODE).status())
        .isEqualTo(404);
    assertThat(round.officer().call("GET /rounds/{round}/sheets", CODE).status()).isEqualTo(403);
  }

  @Test
  void theHistorySaysWhoDidWhatAndIsWhole() {
    declare();

    var history = round.homeAffairs().call("GET " + SHEET + "/history", CODE, UNIT).json();

    assertThat(history.path("whole").asBoolean()).isTrue();
    var entry = history.path("entries").path(0);
    assertThat(entry.path("account").asString()).isEqualTo("can-bo");
    assertThat(entry.path("action").asString()).isEqualTo("save-score");
    assertThat(entry.path("channel").asString()).isEqualTo("api");
    assertThat(entry.path("time").asString()).isEqualTo("2022-12-01T02:00:00Z");
    assertThat(entry.path("after").path("values").path("done").asInt()).isEqualTo(9);
  }

  @Test
  void anEditedEntryShows() throws ConditionFailed {
    declare();
    var trail = Subject.trail(SheetItems.partition(CODE, UNIT));
    var entry = round.table().query(trail).getFirst();
    var edited = entry.with("entry", entry.text("entry").replace("can-bo", "lanh-dao"));
    round.table().transact(List.of(Write.put(edited)));

    var history = round.homeAffairs().call("GET " + SHEET + "/history", CODE, UNIT).json();

    assertThat(history.path("whole").asBoolean()).isFalse();
    assertThat(history.path("firstFault").asLong()).isEqualTo(1);
  }

  @Test
  void onlyThoseWhoMayReadASheetDo() {
    for (var reader : List.of(round.officer(), round.leader(), round.homeAffairs())) {
      assertThat(reader.call("GET " + SHEET, CODE, UNIT).status()).isEqualTo(200);
    }
    for (var other : List.of(round.officerOfAnotherUnit(), round.districtOfficer())) {
      assertThat(other.call("GET " + SHEET, CODE, UNIT).status()).isEqualTo(403);
    }
    assertThat(round.nobody().call("GET " + SHEET, CODE, UNIT).status()).isEqualTo(401);
  }

  @Test
  void unknownRoundsAndUnitsAreNotFound() {
    var home = round.homeAffairs();
    assertThat(home.call("GET " + SHEET, "1999", UNIT).status()).isEqualTo(404);
    assertThat(home.call("GET " + SHEET, CODE, "XYZ").status()).isEqualTo(404);
    assertThat(home.call("GET " + SHEET, CODE, "689").status()).isEqualTo(404);
  }

  private void declare() {
    round
        .officer()
        .onVersion(0)
        .callWith(
            "{\"values\": {\"planned\": 10, \"done\": 9}}", "PUT " + SCORE, CODE, UNIT, "1.1.1");
  }

  private void validate() throws ConditionFailed {
    var score =
        new Validation.Score(
            "1.1.1",
            "SCORED",
            new BigDecimal("3.60"),
            Text.same("9/10 = 90 %"),
            List.of(new Validation.Finding("MISSING_EVIDENCE", new Text("thiếu", "missing"))));
    var validation =
        new Validation(
            1,
            0,
            new BigDecimal("3.60"),
            new BigDecimal("8"),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            new BigDecimal("45.00"),
            List.of(score));
    round.table().transact(List.of(Write.put(SheetItems.validation(CODE, UNIT, validation))));
  }
}
