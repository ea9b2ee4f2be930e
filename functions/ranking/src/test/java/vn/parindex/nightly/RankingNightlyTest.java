package vn.parindex.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.nightly.RankedRound.FIRST_NIGHT;
import static vn.parindex.nightly.RankedRound.SECOND_NIGHT;
import static vn.parindex.nightly.RankedRound.ranks;
import static vn.parindex.nightly.RankedRound.unranked;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.commune;
import static vn.parindex.platform.testing.TableRound.department;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.Validation;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.platform.testing.Repository;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;

class RankingNightlyTest {

  private final RankedRound ranked =
      new RankedRound(
          department("so1"),
          department("so2"),
          department("so3"),
          department("so4"),
          commune("xa1", "688"),
          commune("xa2", "688"),
          commune("xa3", "689"));

  @Test
  void submittedUnitsAreRankedAndTheOthersAreUnrankedWithAReason() {
    ranked.submitted("so1", 20);
    ranked.submitted("so3", 36);
    ranked.waitsForItsLeader("so2");

    var said = ranked.night(FIRST_NIGHT);

    assertThat(said).isEqualTo("Ranked: [2022/so/2022-12-10, 2022/xa/2022-12-10]");
    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so3", "2 so1");
    assertThat(unranked(ranked.ranking("so")))
        .containsExactly("so2 AWAITING_APPROVAL", "so4 NOT_SUBMITTED");
  }

  @Test
  void aRowShowsPointsIndexAndClass() {
    ranked.submitted("so1", 30);
    ranked.declaresNetwork("so1", 100, 10);
    ranked.round.declares("so1", "T1", "{\"models\":1}");
    ranked.round.submits("so1");

    ranked.night(FIRST_NIGHT);

    // 30/40 x 6 + 4 + 4 of its own data and 1 bonus; the survey (6) leaves the denominator.
    var row = ranked.ranking("so").json().path("units").path(0);
    assertThat(row.path("selfPoints").decimalValue()).isEqualByComparingTo("12.5");
    assertThat(row.path("surveyPoints").decimalValue()).isEqualByComparingTo("0");
    assertThat(row.path("totalPoints").decimalValue()).isEqualByComparingTo("13.5");
    assertThat(row.path("maxPoints").decimalValue()).isEqualByComparingTo("14");
    assertThat(row.path("indexPercent").decimalValue()).isEqualByComparingTo("96.43");
    assertThat(row.path("classification").path("vi").asString()).isEqualTo("Tốt");
    assertThat(row.path("changeOfRank").isNull()).isTrue();
  }

  @Test
  void aUnitThatDeclaresALotMayTakePointsFromItsCohort() {
    ranked.submitted("so1", 20);
    ranked.declaresNetwork("so1", 100, 10);
    ranked.submitted("so2", 20);
    ranked.declaresNetwork("so2", 50, 10);
    ranked.night(FIRST_NIGHT);
    assertThat(points("so2", "2.1.1")).isEqualByComparingTo("2");

    ranked.submitted("so3", 20);
    ranked.declaresNetwork("so3", 400, 10);
    ranked.night(SECOND_NIGHT);

    assertThat(points("so1", "2.1.1")).isEqualByComparingTo("1");
    assertThat(points("so2", "2.1.1")).isEqualByComparingTo("0.5");
    assertThat(points("so3", "2.1.1")).isEqualByComparingTo("4");
  }

  @Test
  void unitsThatDidNotSubmitDoNotCountInTheCohort() {
    ranked.submitted("so1", 20);
    ranked.declaresNetwork("so1", 100, 10);
    ranked.declaresNetwork("so2", 900, 10);

    ranked.night(FIRST_NIGHT);

    assertThat(points("so1", "2.1.1")).isEqualByComparingTo("4");
  }

  @Test
  void tiedUnitsShareTheirRankAndTheNextOneIsSkipped() {
    ranked.submitted("so1", 20);
    ranked.submitted("so2", 30);
    ranked.submitted("so3", 30);

    ranked.night(FIRST_NIGHT);

    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so2", "1 so3", "3 so1");
  }

  @Test
  void changesOfRankReferToTheNightBefore() {
    ranked.submitted("so1", 20);
    ranked.submitted("so2", 30);
    ranked.night(FIRST_NIGHT);
    ranked.submitted("so1", 40);
    ranked.submitted("so3", 10);

    ranked.night(SECOND_NIGHT);
    ranked.night(SECOND_NIGHT); // again: still the night before, not this one

    var units = ranked.ranking("so").json().path("units");
    assertThat(units.valueStream().map(RankingNightlyTest::change))
        .containsExactly("so1 1", "so2 -1", "so3 null");
    assertThat(ranks(ranked.ranking("so", "night=2022-12-10"))).containsExactly("1 so2", "2 so1");
  }

  @Test
  void pointsThatTheStreamHasNotBroughtYetCountAndAreReported() throws ConditionFailed {
    ranked.submitted("so1", 20);
    ranked.submitted("so2", 20);
    ranked.submitted("so3", 20);
    validated("so1", ranked.round.sheet("so1").version(), "7");
    validated("so2", ranked.round.sheet("so2").version(), "1");
    validated("so3", ranked.round.sheet("so3").version() - 1, "7");

    ranked.night(FIRST_NIGHT);

    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so1", "1 so2", "1 so3");
    var findings = ranked.snapshots("so").json().path("snapshots").path(0).path("findings");
    assertThat(findings.valueStream().map(f -> f.path("code").asString() + f.path("unitCodes")))
        .containsExactly("STALE_VALIDATION[\"so3\"]", "DIFFERENT_VALIDATION[\"so1\",\"so2\"]");
  }

  @Test
  void communesAreRankedWithinTheirDistrictAndTheProvince() {
    ranked.submitted("xa1", 20);
    ranked.submitted("xa2", 30);
    ranked.submitted("xa3", 25);

    ranked.night(FIRST_NIGHT);

    var answer = ranked.ranking("xa");
    assertThat(ranks(answer)).containsExactly("1 xa2", "2 xa1", "1 xa3");
    assertThat(answer.json().path("units").valueStream().map(u -> u.path("ranksWithin").toString()))
        .containsExactly(
            "{\"PROVINCE\":1,\"PARENT\":1}",
            "{\"PROVINCE\":3,\"PARENT\":2}",
            "{\"PROVINCE\":2,\"PARENT\":1}");
  }

  @Test
  void aUnitIsRankedOnlyOnNightsOnWhichItExists() {
    var merged =
        new Unit("so9", "Sở cũ", "so", null, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 10));
    ranked.round.has(department("so1"), merged);
    ranked.submitted("so1", 20);
    ranked.submitted("so9", 30);

    ranked.night(FIRST_NIGHT);
    ranked.night(SECOND_NIGHT);

    assertThat(ranks(ranked.ranking("so", "night=2022-12-10"))).containsExactly("1 so9", "2 so1");
    assertThat(ranks(ranked.ranking("so", "night=2022-12-11"))).containsExactly("1 so1");
  }

  @Test
  void onlyOpenRoundsAreRanked() {
    ranked.submitted("so1", 20);
    ranked.round.is(RoundState.CLOSED);

    assertThat(ranked.night(FIRST_NIGHT)).isEqualTo("Ranked: []");
    assertThat(ranked.ranking("so").status()).isEqualTo(404);
  }

  @Test
  void aLevelThatFailsHoldsUpNoOtherAndTheScheduleTriesAgain() throws ConditionFailed {
    ranked.submitted("xa1", 20);
    ranked.table.transact(
        List.of(new Write.Delete(RoundItems.criteriaSet(ROUND, "so"), new Condition.Any())));

    assertThatThrownBy(() -> ranked.night(FIRST_NIGHT)).hasMessageContaining("2022/so");

    assertThat(ranks(ranked.ranking("xa"))).containsExactly("1 xa1");
  }

  @Test
  void theSameInputsHaveTheSameHashAndEveryChangeAnother() {
    ranked.submitted("so1", 20);
    ranked.night(FIRST_NIGHT);
    ranked.night(SECOND_NIGHT);
    ranked.submitted("so1", 20);
    ranked.night(SECOND_NIGHT.plusSeconds(86_400));

    var hashes =
        ranked
            .snapshots("so")
            .json()
            .path("snapshots")
            .valueStream()
            .map(s -> s.path("inputsHash").asString())
            .toList();
    assertThat(hashes.get(0)).matches("[0-9a-f]{64}").isEqualTo(hashes.get(1));
    assertThat(hashes.get(2)).isNotEqualTo(hashes.get(1));
  }

  @Test
  void theSampleEventIsTheScheduleOfTheTemplate() {
    var event = Json.mapper().readTree(Repository.text("events/ranking-nightly.json"));

    assertThat(event.path("time").asString()).isEqualTo(FIRST_NIGHT.toString());
  }

  private BigDecimal points(String unit, String code) {
    return ranked
        .why("so", unit)
        .json()
        .path("items")
        .valueStream()
        .filter(i -> i.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow()
        .path("points")
        .decimalValue();
  }

  private void validated(String unit, long sheetVersion, String points) throws ConditionFailed {
    var total = new BigDecimal(points);
    var validation =
        new Validation(
            sheetVersion,
            0,
            total,
            BigDecimal.TEN,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            total.movePointRight(1),
            List.of());
    ranked.table.transact(List.of(Write.put(SheetItems.validation(ROUND, unit, validation))));
  }

  private static String change(JsonNode row) {
    return row.path("unit").asString() + " " + row.path("changeOfRank");
  }
}
