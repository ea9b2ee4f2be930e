package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;

class CalendarTest {

  private static final String ROUTE = "PUT /rounds/{round}/calendar";
  private static final String LATER = "2022-12-20T00:00:00+07:00";

  private final Province province = new Province().withOpenRound();

  @Test
  void aMovedDeadlineGetsTheNextVersion() {
    var moved = Province.CALENDAR.replace("2022-12-10", "2022-12-12");

    var saved = expect(200, save(moved));

    assertThat(saved.json().at("/deadlines/0/version").asInt()).isEqualTo(2);
    assertThat(saved.json().at("/deadlines/1/version").asInt()).isEqualTo(1);
    assertThat(saved.json().path("zone").asString()).isEqualTo("Asia/Ho_Chi_Minh");
    var shown = province.homeAffairs().call("GET /rounds/{round}/calendar", "2022");
    assertThat(shown.json()).isEqualTo(saved.json());
    assertThat(Instant.parse(shown.json().at("/deadlines/0/closesAt").asString()))
        .isEqualTo(Instant.parse("2022-12-12T00:00:00+07:00"));
  }

  @Test
  void theCalendarIsSavedOnTheVersionThatWasSeen() {
    var homeAffairs = province.homeAffairs();

    expect(428, homeAffairs.callWith(Province.CALENDAR, ROUTE, "2022"));
    expect(412, homeAffairs.onVersion(1).callWith(Province.CALENDAR, ROUTE, "2022"));
    expect(400, homeAffairs.with("If-Match", "new").callWith(Province.CALENDAR, ROUTE, "2022"));
  }

  @Test
  void everyFaultIsNamedBeforeTheVersionIsLookedAt() {
    var wrong =
        Province.CALENDAR
            .replace("2022-12-10T00:00:00+07:00", "2022-10-10T00:00:00+07:00")
            .replace("\"level\": \"xa\"", "\"level\": \"so\"");

    var refused = expect(400, province.homeAffairs().callWith(wrong, ROUTE, "2022"));

    assertThat(refused.errors())
        .containsExactly(
            "/deadlines/0/closesAt closes-before-it-opens", "/deadlines/1/step duplicate-step");
  }

  @Test
  void whoIsRemindedAndWhenIsDataOfTheCalendar() {
    var own =
        Province.CALENDAR.replaceFirst(
            "\"level\": \"so\",",
            "\"reminders\": {\"toDo\": {\"offsets\": [-10, 0],"
                + " \"recipients\": [\"UNIT_LEADER\"]}}, \"level\": \"so\",");

    var saved = expect(200, save(own)).json();

    assertThat(saved.at("/deadlines/0/reminders/toDo/offsets").toString()).isEqualTo("[-10,0]");
    assertThat(saved.at("/deadlines/0/reminders/toUrge/offsets")).isEmpty();
    assertThat(saved.at("/deadlines/0/version").asInt()).isEqualTo(1);
    assertThat(saved.at("/deadlines/1/reminders/toDo/offsets").toString())
        .isEqualTo("[-14,-7,-3,-1,0,1,3]");
    assertThat(saved.at("/deadlines/1/reminders/toUrge/recipients").toString())
        .isEqualTo("[\"HOME_AFFAIRS\",\"DISTRICT_OFFICER\"]");
    var cloned =
        province
            .homeAffairs()
            .callWith(
                "{\"code\": \"2023\", \"name\": {\"vi\": \"a\", \"en\": \"a\"}, \"year\": 2023}",
                "POST /rounds/{round}/clone",
                "2022");
    assertThat(expect(201, cloned).json().at("/round/deadlines/0/reminders"))
        .isEqualTo(saved.at("/deadlines/0/reminders"));
  }

  @Test
  void badRemindersAreNamed() {
    var bad =
        Province.CALENDAR.replaceFirst(
            "\"level\": \"so\",",
            "\"reminders\": {\"toDo\": {\"offsets\": [3, 3], \"recipients\": []},"
                + " \"toUrge\": {\"offsets\": [\"x\"], \"recipients\": [\"NOBODY\"]}},"
                + " \"level\": \"so\",");

    assertThat(expect(400, save(bad)).errors())
        .containsExactly(
            "/deadlines/0/reminders/toUrge/offsets/0 wrong-type",
            "/deadlines/0/reminders/toUrge/recipients/0 not-one-of");
    assertThat(
            expect(400, save(bad.replace("\"x\"", "1").replace("NOBODY", "HOME_AFFAIRS"))).errors())
        .containsExactly(
            "/deadlines/0/reminders/toDo/offsets offsets-out-of-order",
            "/deadlines/0/reminders/toDo/recipients nobody-or-never");
  }

  @Test
  void stepsThatEndBeforeWhatTheyRestOnAreNamedTogether() {
    var step =
        """
        {"level": "so", "step": "%s", "name": {"vi": "Bước", "en": "Step"},
         "opensAt": "2022-11-01T00:00:00+07:00", "closesAt": "2022-12-01T00:00:00+07:00"},
        """;
    var bad =
        Province.CALENDAR.replace(
            "{\"deadlines\": [",
            "{\"deadlines\": [" + step.formatted("publication") + step.formatted("appraisal"));

    assertThat(expect(400, save(bad)).errors())
        .containsExactly(
            "/deadlines/0/closesAt out-of-order", "/deadlines/1/closesAt out-of-order");
  }

  @Test
  void aDeadlineInThePastIsRefusedUnlessItWasThereBefore() {
    var late = province.homeAffairs().at(Instant.parse("2022-12-30T00:00:00Z"));
    var moved = Province.CALENDAR.replace("2022-12-10", "2022-12-12");

    var refused = late.onVersion(province.version()).callWith(moved, ROUTE, "2022");

    assertThat(expect(400, refused).errors()).containsExactly("/deadlines/0/closesAt in-the-past");
    expect(200, late.onVersion(province.version()).callWith(Province.CALENDAR, ROUTE, "2022"));
  }

  @Test
  void aRoundDoesNotOpenOnUnitsThatAreLateAlready() {
    var draft = new Province().withDraft();
    var late = draft.homeAffairs().at(Instant.parse("2022-12-10T00:00:00+07:00"));

    var refused = late.onVersion(draft.version()).call("POST /rounds/{round}/open", "2022");

    assertThat(expect(409, refused).errors())
        .contains("calendar/so/self-assessment missing-time")
        .doesNotContain("calendar/xa/self-assessment missing-time");
  }

  @Test
  void anOpenRoundNeverLosesADeadline() {
    var refused = expect(409, save("{\"deadlines\": []}"));

    assertThat(refused.errors())
        .containsExactly(
            "calendar/so/self-assessment missing-deadline",
            "calendar/xa/self-assessment missing-deadline");
  }

  @Test
  void oneUnitGetsALaterDeadlineWithAReason() {
    var granted = expect(200, extend("snv", "STP", LATER));

    assertThat(granted.json().path("reason").asString()).isEqualTo("Ngập lụt");
    var shown = province.homeAffairs().call("GET /rounds/{round}/calendar", "2022");
    assertThat(shown.json().at("/extensions/0")).isEqualTo(granted.json());
    assertThat(shown.json().path("extensions").size()).isEqualTo(1);
  }

  @Test
  void anExtensionMayBeReplaced() {
    expect(200, extend("snv", "STP", LATER));
    expect(200, extend("snv", "STP", "2022-12-25T00:00:00+07:00"));

    var shown = province.homeAffairs().call("GET /rounds/{round}/calendar", "2022");
    assertThat(shown.json().path("extensions").size()).isEqualTo(1);
    assertThat(shown.json().at("/extensions/0/closesAt").asString())
        .isEqualTo("2022-12-24T17:00:00Z");
  }

  @Test
  void aDistrictExtendsForItsOwnCommunesOnly() {
    expect(200, extend("689.noivu", "25195", "2023-01-20T00:00:00+07:00"));
    expect(403, extend("689.noivu", "25220", "2023-01-20T00:00:00+07:00"));
    expect(403, extend("689.noivu", "STP", LATER));
    expect(403, extend("689.noivu", "689", LATER));
  }

  @Test
  void aDistrictDoesNotExtendWhereTheProvinceRunsTheLevel() {
    var other = new Province();
    var round = Province.ROUND.replace("\"runBy\": \"PARENT\"", "\"runBy\": \"PROVINCE\"");
    expect(201, other.homeAffairs().callWith(round, "POST /rounds"));
    expect(200, other.homeAffairs().callWith(Province.UNITS, "PUT /rounds/{round}/units", "2022"));
    expect(200, other.homeAffairs().onVersion(2).callWith(Province.CALENDAR, ROUTE, "2022"));
    other.importSet("so");
    other.importSet("xa");
    expect(200, other.homeAffairs().onVersion(5).call("POST /rounds/{round}/open", "2022"));

    expect(403, extend(other, "689.noivu", "25195", "2023-01-20T00:00:00+07:00"));
    expect(200, extend(other, "snv", "25195", "2023-01-20T00:00:00+07:00"));
  }

  @Test
  void anExtensionMustGiveTimeAndAReason() {
    assertThat(expect(400, extend("snv", "STP", "2022-12-10T00:00:00+07:00")).errors())
        .containsExactly("/closesAt too-early");
    var late = province.homeAffairs().at(Instant.parse("2022-12-30T00:00:00Z"));
    assertThat(
            expect(400, late.callWith(body(LATER), extension(), "2022", "STP", "self-assessment"))
                .errors())
        .containsExactly("/closesAt too-early");
    var unreasoned =
        province
            .homeAffairs()
            .callWith(
                "{\"closesAt\": \"" + LATER + "\"}", extension(), "2022", "STP", "self-assessment");
    assertThat(expect(400, unreasoned).errors()).containsExactly("/reason missing");
  }

  @Test
  void onlyDeadlinesThatExistAreExtended() {
    expect(404, extend("snv", "XXX", LATER));
    expect(404, extend("snv", "70", LATER));
    expect(
        404, province.homeAffairs().callWith(body(LATER), extension(), "2022", "STP", "appraisal"));
  }

  @Test
  void aDraftHasNothingToExtend() {
    var draft = new Province().withDraft();

    assertThat(expect(409, extend(draft, "snv", "STP", LATER)).problem())
        .isEqualTo("round-not-open");
  }

  private Answer save(String calendar) {
    return province.homeAffairs().onVersion(province.version()).callWith(calendar, ROUTE, "2022");
  }

  private Answer extend(String who, String unit, String closesAt) {
    return extend(province, who, unit, closesAt);
  }

  private static Answer extend(Province where, String who, String unit, String closesAt) {
    return where.as(who).callWith(body(closesAt), extension(), "2022", unit, "self-assessment");
  }

  private static String extension() {
    return "PUT /rounds/{round}/units/{unit}/extensions/{step}";
  }

  private static String body(String closesAt) {
    return "{\"closesAt\": \"%s\", \"reason\": \"Ngập lụt\"}".formatted(closesAt);
  }
}
