package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraising.CouncilRound.COUNCIL;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;

/** Councils are set up, assigned and acknowledged. */
class CouncilTest {

  private static final String ALERTS =
      "\"maxLoad\":5,\"alerts\":{\"itemPercent\":50,\"peersPoints\":10,\"lastYearPoints\":5}}";

  private final CouncilRound round = new CouncilRound();

  @Test
  void aCouncilNeedsAChairAndAMemberWhoAppraiseAndDoNothingElse() {
    assertThat(setUp("70", "so", "chair CHAIR", "snv.canbo MEMBER").errors())
        .containsExactly("/members/1/account not-an-appraiser");
    assertThat(setUp("70", "so", "chair CHAIR", "nobody MEMBER").errors())
        .containsExactly("/members/1/account not-an-appraiser");
    assertThat(setUp("70", "so", "chair CHAIR", "support.snv SUPPORT").errors())
        .containsExactly("/members incomplete");
    assertThat(setUp("70", "so", "chair CHAIR", "member.stp CHAIR", "chair MEMBER").errors())
        .containsExactly("/members/1/role second-chair", "/members/2/account duplicate-account");
    assertThat(setUp("70", "so", "chair CHAIR", "member.stp MEMBER").status()).isEqualTo(200);
  }

  @Test
  void aUnitThatConvenesNoCouncilForALevelIsNotFound() {
    assertThat(setUp("SNV", "so", "chair CHAIR", "member.stp MEMBER").status()).isEqualTo(404);
    assertThat(setUp("70", "xa", "chair CHAIR", "member.stp MEMBER").status()).isEqualTo(404);
    assertThat(round.as("snv.canbo").call("GET " + COUNCIL, ROUND, "70", "so").status())
        .isEqualTo(404);
  }

  @Test
  void aDistrictSetsUpItsOwnCouncilAndNoOther() {
    var body = body("chair.688 CHAIR", "member.688 MEMBER");
    var district = round.as("noivu.688").onVersion(0);

    assertThat(district.callWith(body, "PUT " + COUNCIL, ROUND, "688", "xa").status())
        .isEqualTo(200);
    assertThat(district.callWith(body, "PUT " + COUNCIL, ROUND, "689", "xa").status())
        .isEqualTo(403);
    assertThat(district.callWith(body, "PUT " + COUNCIL, ROUND, "70", "so").status())
        .isEqualTo(403);
  }

  @Test
  void twoWhoSetUpAtOnceDoNotOverwriteEachOther() {
    setUp("70", "so", "chair CHAIR", "member.stp MEMBER");

    assertThat(setUp("70", "so", "chair CHAIR", "member.snv MEMBER").problem())
        .isEqualTo("stale-version");
  }

  @Test
  void aDryRunSaysWhatAListWouldComeToAndSavesNothing() {
    setUp("70", "so", "chair CHAIR", "member.snv MEMBER", "support.snv SUPPORT");

    var answer = assign("?dryRun=true", "member.snv FIELD:1", "support.snv FIELD:2");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/members/1/load").asInt()).isEqualTo(4);
    assertThat(answer.json().at("/uncovered/STC").toString()).isEqualTo("[\"2.1.1\",\"T1\"]");
    assertThat(answer.json().at("/uncovered/SNV").size()).isEqualTo(4);
    var read = round.as("snv.canbo").call("GET " + COUNCIL, ROUND, "70", "so");
    assertThat(read.json().path("assignments").isEmpty()).isTrue();
    assertThat(read.version()).isEqualTo(1);
  }

  @Test
  void everyFaultOfAListIsNamedAtItsPlace() {
    setUp("70", "so", "chair CHAIR", "member.snv MEMBER");

    assertThat(
            assign(
                    "",
                    "member.snv FIELD:9",
                    "stranger SHEET",
                    "member.snv SHEET SNV",
                    "member.snv SHEET 25216")
                .errors())
        .containsExactly(
            "/assignments/0/part unknown-code",
            "/assignments/1/account not-a-member",
            "/assignments/2/units own-unit",
            "/assignments/3/units unknown-unit");
    assertThat(assign("", "member.snv FIELD", "member.snv SHEET:1").errors())
        .containsExactly(
            "/assignments/0/part/code missing", "/assignments/1/part/code not-allowed");
  }

  @Test
  void nobodyIsAssignedMoreThanTheCouncilAllows() {
    setUp("70", "so", "chair CHAIR", "member.snv MEMBER");

    assertThat(assign("", "member.snv SHEET").errors())
        .containsExactly("/assignments/0/account over-load");
    assertThat(assign("", "member.snv SHEET STC").status()).isEqualTo(200);
  }

  @Test
  void anAssignmentIsAcknowledgedAndOnlyAChangeOfItUndoesThat() {
    setUp("70", "so", "chair CHAIR", "member.snv MEMBER", "member.stp MEMBER");
    round.assign("70", "so", "member.snv SHEET STC");
    round.acknowledge("member.snv", "so");
    assertThat(acknowledged("member.snv")).isTrue();

    round.assign("70", "so", "member.snv SHEET STC", "member.stp SHEET SNV");
    assertThat(acknowledged("member.snv")).isTrue();
    assertThat(acknowledged("member.stp")).isFalse();

    round.assign("70", "so", "member.snv SHEET STP", "member.stp SHEET SNV");
    assertThat(acknowledged("member.snv")).isFalse();
  }

  @Test
  void whoStillHasWorkIsNotDroppedFromTheCouncil() {
    setUp("70", "so", "chair CHAIR", "member.snv MEMBER", "member.stp MEMBER");
    round.assign("70", "so", "member.snv SHEET STC");

    var answer =
        round
            .as("snv.canbo")
            .onVersion(2)
            .callWith(
                body("chair CHAIR", "member.stp MEMBER"), "PUT " + COUNCIL, ROUND, "70", "so");

    assertThat(answer.problem()).isEqualTo("assignments-do-not-fit");
  }

  @Test
  void nobodySeesTheOwnUnitInWhatIsAssignedNotEvenInACount() {
    setUp("70", "so", "chair CHAIR", "member.snv MEMBER");
    round.assign("70", "so", "member.snv FIELD:1");

    var own = round.as("member.snv").call("GET /rounds/{round}/assignments", ROUND).json();

    assertThat(own.at("/councils/0/units").valueStream().map(u -> u.path("unit").asString()))
        .containsExactly("STP", "STC");
    assertThat(own.at("/councils/0/load").asInt()).isEqualTo(4);
    assertThat(own.toString()).doesNotContain("SNV");
  }

  private boolean acknowledged(String account) {
    return round
        .as("snv.canbo")
        .call("GET " + COUNCIL, ROUND, "70", "so")
        .json()
        .path("members")
        .valueStream()
        .filter(m -> m.path("account").asString().equals(account))
        .allMatch(m -> m.path("acknowledged").asBoolean());
  }

  private Answer setUp(String convener, String level, String... members) {
    return round
        .as("snv.canbo")
        .onVersion(0)
        .callWith(body(members), "PUT " + COUNCIL, ROUND, convener, level);
  }

  private Answer assign(String query, String... rows) {
    long version = round.as("snv.canbo").call("GET " + COUNCIL, ROUND, "70", "so").version();
    return round
        .as("snv.canbo")
        .onVersion(version)
        .callWith(
            CouncilRound.assignments(rows),
            "PUT " + COUNCIL + "/assignments" + query,
            ROUND,
            "70",
            "so");
  }

  private static String body(String... members) {
    var rows =
        List.of(members).stream()
            .map(
                m ->
                    "{\"account\":\"%s\",\"role\":\"%s\"}"
                        .formatted(m.split(" ", -1)[0], m.split(" ", -1)[1]))
            .toList();
    return "{\"members\":[" + String.join(",", rows) + "]," + ALERTS;
  }
}
