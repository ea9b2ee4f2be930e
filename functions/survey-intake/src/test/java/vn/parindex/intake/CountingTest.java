package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.intake.Survey2022.OCTOBER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.testing.Template;

/** Points and counts: in batches while the survey is open, all in the end. */
class CountingTest {

  @Test
  void pointsAreSeenInFullBatchesAndAllAtClosing() {
    var survey = Survey2022.open(20, 10);
    var tokens = survey.tokens("SNV", "staff", 10);
    give(survey, tokens.subList(0, 5), "A");
    survey.quarter(OCTOBER);
    assertThat(survey.resultOf("SNV")).isEqualTo("none");
    give(survey, tokens.subList(5, 9), "D");
    survey.quarter(OCTOBER);
    assertThat(survey.resultOf("SNV")).isEqualTo("none");

    give(survey, tokens.subList(9, 10), "D");
    survey.quarter(OCTOBER);
    assertThat(survey.resultOf("SNV")).isEqualTo("500/5 of 5");

    survey.closes();
    survey.quarter(OCTOBER);
    assertThat(survey.resultOf("SNV")).isEqualTo("500/10 of 10");
    assertThat(survey.counts().json().path("unitsWithNewResults").asInt()).isZero();
  }

  @Test
  void aQuarterOfAnHourWithoutBallotsWritesNothing() {
    var survey = Survey2022.open(20, 10);
    give(survey, survey.tokens("SNV", "staff", 6), "A");
    survey.quarter(OCTOBER);
    var assessment = Dump.of(survey.tableName);
    var ballots = Dump.of(survey.ballotsName);

    survey.quarter(OCTOBER.plus(Duration.ofMinutes(15)));

    assertThat(Dump.of(survey.tableName)).isEqualTo(assessment);
    assertThat(Dump.of(survey.ballotsName)).isEqualTo(ballots);
  }

  @Test
  void howeverOftenItIsCountedTwoResultsThatAreSeenDifferByFiveBallots() {
    var survey = Survey2022.open(20, 18);
    var seen = new ArrayList<Integer>(List.of(0));
    for (var token : survey.tokens("SNV", "staff", 18)) {
      give(survey, List.of(token), "A");
      survey.quarter(OCTOBER); // right after every single ballot
      if (ballotsIn(survey) != seen.getLast()) {
        seen.add(ballotsIn(survey));
      }
    }
    survey.closes();
    survey.quarter(OCTOBER);
    seen.add(ballotsIn(survey));

    assertThat(seen).hasSizeGreaterThan(3).last().isEqualTo(18);
    for (int i = 1; i < seen.size(); i++) {
      assertThat(seen.get(i) - seen.get(i - 1)).as(seen.toString()).isGreaterThanOrEqualTo(5);
    }
  }

  /** Ballots in the result that is seen; 0 for none. */
  private static int ballotsIn(Survey2022 survey) {
    var result = survey.resultOf("SNV");
    return result.equals("none") ? 0 : Integer.parseInt(result.replaceFirst(".* of ", ""));
  }

  @Test
  void theTemplateCountsAndClosesEveryQuarterOfAnHour() {
    for (var function : List.of("SurveyTally", "SurveyClosing")) {
      assertThat(Template.load().functions().get(function))
          .as(function)
          .asString()
          .contains("ScheduleExpression=rate(15 minutes)");
    }
  }

  @Test
  void whatIsClosedIsCountedWithoutBeingAskedFor() {
    var survey = Survey2022.open(20, 10);
    give(survey, survey.tokens("SNV", "staff", 7), "A");
    survey.closes();

    survey.quarter(OCTOBER);

    assertThat(survey.resultOf("SNV")).isEqualTo("700/7 of 7");
    assertThat(cell(survey, "SNV", "staff").path("valid").asInt()).isEqualTo(7);
  }

  @Test
  void aUnitWithoutBallotsHasAResultOfNone() {
    var survey = Survey2022.open(5, 4);
    survey.closes();
    survey.quarter(OCTOBER);

    assertThat(survey.resultOf("STP")).isEqualTo("0/0 of 0");
    assertThat(survey.resultOf("25195")).isEqualTo("none");
  }

  @Test
  void blankAndInvalidBallotsDoNotCount() {
    var survey = Survey2022.open(9, 4);
    var tokens = survey.tokens("SNV", "heads", 6);
    for (var token : tokens.subList(0, 5)) {
      survey.gives(token, "{\"c1\": \"B\", \"c2\": \"A\"}");
    }
    survey.gives(tokens.getLast(), "{\"c1\": \"D\"}"); // half of it is blank
    survey.closes();
    survey.counts();

    assertThat(survey.resultOf("SNV")).isEqualTo("800/10 of 5");
    var cell = cell(survey, "SNV", "heads");
    assertThat(cell.path("returned").asInt()).isEqualTo(6);
    assertThat(cell.path("valid").asInt()).isEqualTo(5);
    assertThat(cell.path("invalid").asInt()).isEqualTo(1);
  }

  @Test
  void theBoardHidesCellsUnderFive() {
    var survey = Survey2022.open(9, 4);
    give(survey, survey.tokens("SNV", "heads", 5), "A");
    give(survey, survey.tokens("STP", "heads", 4), "A");

    assertThat(cell(survey, "SNV", "heads").path("returned").asInt()).isEqualTo(5);
    assertThat(cell(survey, "STP", "heads").path("returned").isNull()).isTrue();
    assertThat(cell(survey, "STP", "heads").path("issued").asInt()).isEqualTo(4);
    var total = survey.board().json().path("totals").get(0).path("counts");
    assertThat(total.path("issued").asInt()).isEqualTo(9);
    assertThat(total.path("returned").isNull()).isTrue();
  }

  @Test
  void freeTextsAreSeenOnlyInBulkAndInTheEnd() {
    var survey = Survey2022.open(9, 4);
    var tokens = survey.tokens("SNV", "heads", 5);
    for (int i = 0; i < 5; i++) {
      survey
          .respondent(tokens.get(i))
          .callWith(
              "{\"answers\": {\"c1\": \"A\"}, \"comment\": \"Ý kiến %d\"}".formatted(i),
              "POST " + Survey2022.BALLOT,
              "2022");
    }
    assertThat(survey.comments().problem()).isEqualTo("survey-wrong-state");
    survey.closes();

    var texts = survey.comments().json().path("levels").get(0).path("texts");

    assertThat(texts.valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("Ý kiến 0", "Ý kiến 1", "Ý kiến 2", "Ý kiến 3", "Ý kiến 4");
  }

  @Test
  void fewFreeTextsAreNotSeenAtAll() {
    var survey = Survey2022.open(9, 4);
    survey
        .respondent(survey.tokens("SNV", "heads", 1).getFirst())
        .callWith(
            "{\"answers\": {\"c1\": \"A\"}, \"comment\": \"Ý kiến\"}",
            "POST " + Survey2022.BALLOT,
            "2022");
    survey.closes();

    assertThat(survey.comments().json().toString()).doesNotContain("Ý kiến");
  }

  private static void give(Survey2022 survey, List<String> tokens, String option) {
    for (var token : tokens) {
      var answer = survey.gives(token, "{\"c1\": \"" + option + "\"}");
      assertThat(answer.status()).isEqualTo(201);
    }
  }

  private static JsonNode cell(Survey2022 survey, String unit, String group) {
    return survey
        .board()
        .json()
        .path("cells")
        .valueStream()
        .filter(row -> row.path("unit").asString().equals(unit))
        .filter(row -> row.path("group").asString().equals(group))
        .findFirst()
        .orElseThrow()
        .path("counts");
  }
}
