package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.publishing.PublishingRound.APPEALS;
import static vn.parindex.publishing.PublishingRound.PUBLIC;
import static vn.parindex.publishing.PublishingRound.require;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.appraisal.AppraisalStore;
import vn.parindex.platform.appraisal.StoredAppraisal;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.testing.Answer;
import vn.parindex.publishing.RankedLevels.FieldsOf;

/** Appeals against what was published, and what comes of them. */
class AppealTest {

  /** Published on 8 February: the tenth day after it ends at this instant. */
  private static final Instant TOO_LATE = Instant.parse("2023-02-18T17:00:00Z");

  private static final String FILED =
      "{\"items\":[{\"code\":\"1.1.1\",\"reason\":\"Hai nhiệm vụ chưa được tính\"}]}";
  private static final String UPHELD =
      "{\"decision\":\"UPHELD\",\"reason\":\"Có báo cáo kèm theo\",\"corrections\":"
          + "[{\"code\":\"1.1.1\",\"values\":{\"planned\":40,\"done\":32}}]}";
  private static final String REJECTED =
      "{\"decision\":\"REJECTED\",\"reason\":\"Không có tài liệu kiểm chứng\"}";

  private final PublishingRound round = new PublishingRound();

  @BeforeEach
  void theDepartmentsArePublished() {
    round.ranked().published();
  }

  @Test
  void aUnitsLeaderAppealsForNamedItems() {
    var filed = file("STP.lanhdao", "STP", FILED, PublishingRound.NOW);
    assertThat(filed.status()).isEqualTo(201);
    assertThat(filed.json().path("appeal").asString()).isEqualTo("v1");
    assertThat(filed.json().path("state").asString()).isEqualTo("FILED");
    assertThat(
            round
                .as("STP.canbo")
                .call("GET " + APPEALS, ROUND, "STP")
                .json()
                .path("appeals")
                .get(0))
        .isEqualTo(filed.json());
    assertThat(round.status("so").json().path("appeals").get(0).path("unit").asString())
        .isEqualTo("STP");
  }

  @Test
  void nobodyElseAppealsForAUnit() {
    for (var account : List.of("STP.canbo", "STC.lanhdao", "snv.canbo", "chair")) {
      assertThat(file(account, "STP", FILED, PublishingRound.NOW).status()).isEqualTo(403);
    }
  }

  @Test
  void anAppealIsInTimeUntilTheEndOfTheTenthDay() {
    assertThat(file("STP.lanhdao", "STP", FILED, TOO_LATE.minusSeconds(1)).status()).isEqualTo(201);
    var late = file("STC.lanhdao", "STC", FILED, TOO_LATE);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("appeal-window-closed");
    assertThat(late.json().path("closesAt").asString()).isEqualTo(TOO_LATE.toString());
  }

  @Test
  void beforeThePublicationThereIsNothingToAppealAgainst() {
    assertThat(file("25216.lanhdao", "25216", FILED, PublishingRound.NOW).problem())
        .isEqualTo("not-published");
  }

  @Test
  void everyWrongItemIsNamed() {
    var refused =
        file(
            "STP.lanhdao",
            "STP",
            "{\"items\":[{\"code\":\"9.9.9\",\"reason\":\"x\"},{\"code\":\"2.1.2\"},"
                + "{\"code\":\"1.1.1\",\"reason\":\"x\"},{\"code\":\"1.1.1\",\"reason\":\"x\"}]}",
            PublishingRound.NOW);
    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "/items/0/code unknown-code",
            "/items/1/code unknown-code",
            "/items/1/reason missing",
            "/items/3/code duplicate");
  }

  @Test
  void aUnitAppealsOnceAgainstAVersion() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    assertThat(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW).problem())
        .isEqualTo("appeal-already-filed");
  }

  @Test
  void anAppealThatIsUpheldCorrectsTheAppraisalsOwnCopyWhichStaysLocked() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    var declared = round.round.sheet("STP");
    var decided = decide("chair", "STP", UPHELD);

    assertThat(decided.status()).isEqualTo(200);
    assertThat(decided.json().path("state").asString()).isEqualTo("UPHELD");
    var appraisal = appraisal("STP");
    assertThat(appraisal.status().stage()).isEqualTo(AppraisalStage.LOCKED);
    assertThat(appraisal.item(Pass.SECOND, "1.1.1").resolution())
        .extracting(vote -> String.valueOf(vote.values()))
        .asString()
        .contains("\"done\":32");
    assertThat(round.round.sheet("STP")).isEqualTo(declared);
    assertThat(
            AuditTrail.firstFault(
                appraisal.subject(), round.table.query(appraisal.subject().trail())))
        .isEmpty();
  }

  @Test
  void whatThePublicReadsChangesOnlyWithTheNextVersion() {
    var before = round.publicly(PUBLIC, ROUND, "so").json();
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    require(decide("chair", "STP", UPHELD));

    assertThat(round.publicly(PUBLIC, ROUND, "so").json()).isEqualTo(before);
    assertThat(round.step("snv.canbo", "aggregate", "so").errors())
        .containsExactly(" ranking-stale");

    var points = new HashMap<>(PublishingRound.POINTS);
    points.put("STP", FieldsOf.of("8.30", "8.25"));
    round.levels.rank("so", PublishingRound.RANKED.plusSeconds(86_400), points);
    round.published("{\"note\":{\"vi\":\"Giải quyết kiến nghị\",\"en\":\"Appeal upheld\"}}");
    assertThat(round.publicly(PUBLIC, ROUND, "so").json().path("version").asInt()).isEqualTo(2);
    assertThat(round.publicly(PUBLIC + "?version=1", ROUND, "so").json()).isEqualTo(before);
  }

  @Test
  void anAppealThatIsNotDecidedIsToldToThoseWhoPrepareTheNextVersionAndBlocksNothing() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    var open = round.status("so").json().path("openItems");
    assertThat(open.size()).isEqualTo(1);
    assertThat(open.get(0).path("kind").asString()).isEqualTo("APPEAL_UNDECIDED");
    assertThat(open.get(0).path("unit").asString()).isEqualTo("STP");
    assertThat(open.get(0).path("blocks").asBoolean()).isFalse();
    assertThat(round.step("snv.canbo", "aggregate", "so").status()).isEqualTo(200);

    require(decide("chair", "STP", REJECTED));
    assertThat(round.status("so").json().path("openItems").isEmpty()).isTrue();
  }

  @Test
  void anAppealThatIsUpheldAfterTheAggregationMakesItStaleAtEveryFurtherStep() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    require(round.step("snv.canbo", "aggregate", "so"));
    require(decide("chair", "STP", UPHELD));
    assertThat(round.step("chair", "conclude", "so").errors()).containsExactly(" ranking-stale");
  }

  @Test
  void anAppealThatIsUpheldAfterTheSubmissionIsFoundByTheApproval() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(
        round.step(
            "snv.canbo",
            "submit",
            "so",
            "{\"note\":{\"vi\":\"Đính chính\",\"en\":\"Correction\"}}"));
    require(decide("chair", "STP", UPHELD));
    assertThat(round.step("ubnd.lanhdao", "approve", "so").errors())
        .containsExactly(" ranking-stale");
  }

  @Test
  void anAppealThatIsRejectedChangesNothing() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    var before = appraisal("STP");
    var decided = decide("chair", "STP", REJECTED);
    assertThat(decided.json().path("state").asString()).isEqualTo("REJECTED");
    assertThat(appraisal("STP")).isEqualTo(before);
  }

  @Test
  void anAppealIsDecidedOnce() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    require(decide("chair", "STP", REJECTED));
    assertThat(decide("chair", "STP", UPHELD, 2).problem()).isEqualTo("appeal-decided");
    assertThat(decide("chair", "STP", UPHELD, 1).status()).isEqualTo(412);
  }

  @Test
  void onlyTheChairOfTheUnitsCouncilDecides() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    assertThat(decide("chair.688", "STP", REJECTED).status()).isEqualTo(403);
    assertThat(decide("stranger", "STP", REJECTED).status()).isEqualTo(403);
    assertThat(decide("member.stp", "STP", REJECTED).status()).isEqualTo(403);
    assertThat(decide("STP.lanhdao", "STP", UPHELD).status()).isEqualTo(403);
    require(file("STC.lanhdao", "STC", FILED, PublishingRound.NOW));
    assertThat(decide("member.stp", "STC", REJECTED).problem()).isEqualTo("wrong-council-role");
  }

  @Test
  void aCorrectionIsDataOfItemsOfTheAppealAndNeverPoints() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    var refused =
        decide(
            "chair",
            "STP",
            "{\"decision\":\"UPHELD\",\"reason\":\"x\",\"corrections\":["
                + "{\"code\":\"1.1.2\",\"values\":{\"issued\":true}},"
                + "{\"code\":\"1.1.1\",\"values\":{\"planned\":40,\"done\":50},\"points\":6}]}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors())
        .contains("/corrections/0/code not-appealed", "/corrections/1/points unknown-member");
    assertThat(refused.errors()).anyMatch(error -> error.startsWith("/corrections/1/values"));
  }

  @Test
  void aCorrectionThatCorrectsNothingIsNone() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    var refused =
        decide(
            "chair",
            "STP",
            "{\"decision\":\"UPHELD\",\"reason\":\"x\",\"corrections\":"
                + "[{\"code\":\"1.1.1\",\"values\":{\"planned\":40,\"done\":30}}]}");
    assertThat(refused.problem()).isEqualTo("adjusts-nothing");
  }

  @Test
  void aRetryOfADecisionGetsTheFirstAnswer() {
    require(file("STP.lanhdao", "STP", FILED, PublishingRound.NOW));
    var chair = round.as("chair").onVersion(1).with("Idempotency-Key", "decide-stp-1");
    var route = "POST " + APPEALS + "/{appeal}/decision";
    var first = chair.callWith(UPHELD, route, ROUND, "STP", "v1");
    var again = chair.callWith(UPHELD, route, ROUND, "STP", "v1");
    assertThat(first.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
  }

  private StoredAppraisal appraisal(String unit) {
    return new AppraisalStore(round.table).appraisal(ROUND, unit);
  }

  private Answer file(String account, String unit, String body, Instant time) {
    return round.as(account).at(time).callWith(body, "POST " + APPEALS, ROUND, unit);
  }

  private Answer decide(String account, String unit, String body) {
    return decide(account, unit, body, 1);
  }

  private Answer decide(String account, String unit, String body, long version) {
    return round
        .as(account)
        .onVersion(version)
        .callWith(body, "POST " + APPEALS + "/{appeal}/decision", ROUND, unit, "v1");
  }
}
