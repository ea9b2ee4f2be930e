package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.round.RoundItems;

class RoundsTest {

  private final Province province = new Province();

  @Test
  void aNewRoundIsADraftOfVersionOne() {
    var created = expect(201, province.homeAffairs().callWith(Province.ROUND, "POST /rounds"));

    assertThat(created.version()).isEqualTo(1);
    assertThat(created.json().path("state").asString()).isEqualTo("DRAFT");
    assertThat(province.round().json()).isEqualTo(created.json());
    assertThat(province.homeAffairs().call("GET /rounds").json().at("/rounds/0/code").asString())
        .isEqualTo("2022");
  }

  @Test
  void everyWrongMemberIsNamedAndNothingIsCreated() {
    var wrong =
        Province.ROUND
            .replace("\"2022\", \"name\"", "\"ĐỢT\", \"name\"")
            .replace("Asia/Ho_Chi_Minh", "Asia/Sai_Gon")
            .replace("{\"by\": \"POINTS\"}", "{\"by\": \"POINTS\", \"field\": \"3\"}")
            .replace("\"lowerBound\": 90", "\"lowerBound\": 900")
            .replace("\"runBy\": \"PROVINCE\", ", "");

    var refused = expect(400, province.homeAffairs().callWith(wrong, "POST /rounds"));

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "/code bad-format",
            "/zone unknown-zone",
            "/levels/0/runBy missing",
            "/rankingPolicy/tieBreaks/0/field field-mismatch",
            "/classTable/bands/0/lowerBound out-of-range");
    assertThat(province.homeAffairs().call("GET /rounds").json().path("rounds")).isEmpty();
  }

  @Test
  void rulesOfTheDomainAreNamedToo() {
    var wrong =
        Province.ROUND
            .replace("\"code\": \"xa\"", "\"code\": \"so\"")
            .replace(
                "\"rankingPolicy\"",
                """
                "deadlines": [{"level": "huyen", "step": "x", "name": {"vi": "x", "en": "x"},
                  "opensAt": "2022-11-01T00:00:00Z", "closesAt": "2022-10-01T00:00:00Z"}],
                "rankingPolicy\"""");

    var refused = expect(400, province.homeAffairs().callWith(wrong, "POST /rounds"));

    assertThat(refused.errors())
        .containsExactly(
            "/levels/1/code duplicate-code",
            "/deadlines/0/level unknown-level",
            "/deadlines/0/closesAt closes-before-it-opens");
  }

  @Test
  void aCodeIsUsedOnce() {
    expect(201, province.homeAffairs().callWith(Province.ROUND, "POST /rounds"));

    var again = expect(409, province.homeAffairs().callWith(Province.ROUND, "POST /rounds"));

    assertThat(again.problem()).isEqualTo("round-exists");
  }

  @Test
  void openingNamesEverythingThatIsMissing() {
    expect(201, province.homeAffairs().callWith(Province.ROUND, "POST /rounds"));

    var refused =
        expect(409, province.homeAffairs().onVersion(1).call("POST /rounds/{round}/open", "2022"));

    assertThat(refused.problem()).isEqualTo("round-incomplete");
    assertThat(refused.errors())
        .containsExactly(
            "calendar/so/self-assessment missing-deadline",
            "calendar/xa/self-assessment missing-deadline",
            "units/so missing-units",
            "criteria-sets/so missing-criteria-set",
            "units/xa missing-units",
            "criteria-sets/xa missing-criteria-set");
    assertThat(province.round().json().path("state").asString()).isEqualTo("DRAFT");
  }

  @Test
  void aCompleteRoundOpensOnTheVersionThatWasSeen() {
    province.withDraft();
    var homeAffairs = province.homeAffairs();

    expect(428, homeAffairs.call("POST /rounds/{round}/open", "2022"));
    var stale = expect(412, homeAffairs.onVersion(2).call("POST /rounds/{round}/open", "2022"));
    var opened = expect(200, homeAffairs.onVersion(5).call("POST /rounds/{round}/open", "2022"));

    assertThat(stale.json().path("yourVersion").asLong()).isEqualTo(2);
    assertThat(stale.json().path("currentVersion").asLong()).isEqualTo(5);
    assertThat(stale.json().at("/current/criteriaSets").valueStream().map(n -> n.asString()))
        .containsExactly("so", "xa");
    assertThat(opened.json().path("state").asString()).isEqualTo("OPEN");
    assertThat(opened.version()).isEqualTo(6);
    var again = expect(409, homeAffairs.onVersion(6).call("POST /rounds/{round}/open", "2022"));
    assertThat(again.problem()).isEqualTo("wrong-state");
  }

  @Test
  void aClosedRoundChangesNoMore() {
    province.withOpenRound().close();
    var homeAffairs = province.homeAffairs().onVersion(province.version());
    var before = province.round().json();

    var answers =
        List.of(
            homeAffairs.callWith(Province.UNITS, "PUT /rounds/{round}/units", "2022"),
            homeAffairs.callWith(Province.CALENDAR, "PUT /rounds/{round}/calendar", "2022"),
            homeAffairs.callWith(
                FactsTest.fact("STP", "onlineTarget", "\"value\": 75"),
                "PUT /rounds/{round}/facts",
                "2022"),
            homeAffairs.callWith(
                "{\"closesAt\": \"2022-12-20T00:00:00+07:00\", \"reason\": \"Bão\"}",
                "PUT /rounds/{round}/units/{unit}/extensions/{step}",
                "2022",
                "STP",
                "self-assessment"));

    assertThat(answers)
        .extracting(a -> a.status() + " " + a.problem())
        .containsOnly("409 round-closed");
    expect(409, homeAffairs.call("POST /rounds/{round}/open", "2022"));
    expect(409, homeAffairs.call("POST /rounds/{round}/close", "2022"));
    assertThat(province.round().json()).isEqualTo(before);
  }

  @Test
  void aCloneHasUnitsSetsAndAMovedCalendarAndSaysWhatDiffers() {
    province.withOpenRound();

    var cloned =
        expect(
            201,
            province
                .homeAffairs()
                .callWith(
                    "{\"code\": \"2023\", \"name\": {\"vi\": \"Năm 2023\", \"en\": \"2023\"}, \"year\": 2023}",
                    "POST /rounds/{round}/clone",
                    "2022"));

    assertThat(cloned.json().at("/round/state").asString()).isEqualTo("DRAFT");
    assertThat(cloned.json().at("/differences").valueStream().map(d -> d.path("key").asString()))
        .containsExactly("so/self-assessment", "xa/self-assessment");
    assertThat(cloned.json().at("/differences/0/after/closesAt").asString())
        .isEqualTo("2023-12-10T00:00:00");
    var next = province.homeAffairs().call("GET /rounds/{round}", "2023");
    assertThat(next.json().path("criteriaSets").size()).isEqualTo(2);
    var units = province.homeAffairs().call("GET /rounds/{round}/units", "2023");
    assertThat(units.json().path("units").size()).isEqualTo(7);
    expect(200, province.homeAffairs().onVersion(1).call("POST /rounds/{round}/open", "2023"));
  }

  @Test
  void unknownRoundsAreNotFound() {
    var homeAffairs = province.homeAffairs();

    expect(404, homeAffairs.call("GET /rounds/{round}", "1999"));
    expect(404, homeAffairs.call("POST /rounds/{round}/open", "1999"));
    expect(404, homeAffairs.callWith("not even json", "PUT /rounds/{round}/units", "1999"));
    expect(404, homeAffairs.callWith("{", "POST /rounds/{round}/clone", "1999"));
  }

  @Test
  void everyChangeIsInTheAuditTrail() {
    province.withOpenRound();
    var table = province.table();

    var subject = Subject.of(table.get(RoundItems.main("2022")).orElseThrow());
    var entries = table.query(subject.trail());

    assertThat(entries).hasSize(6);
    assertThat(AuditTrail.firstFault(subject, entries)).isEmpty();
    assertThat(entries.getLast().text("entry")).contains("open-round", "\"account\":\"snv\"");
  }
}
