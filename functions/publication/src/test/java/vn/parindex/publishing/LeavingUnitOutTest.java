package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.publishing.PublishingRound.LEVEL;
import static vn.parindex.publishing.PublishingRound.PUBLIC;
import static vn.parindex.publishing.PublishingRound.require;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.sheet.SheetState;

/** A unit that never submits does not keep the others waiting: its council leaves it out. */
class LeavingUnitOutTest {

  private static final String REASON =
      "{\"reason\":{\"vi\":\"Đã đôn đốc hai lần\",\"en\":\"Reminded twice\"}}";
  private static final String OTHER_REASON =
      "{\"reason\":{\"vi\":\"Sáp nhập từ 01/12\",\"en\":\"Merged on 1 December\"}}";
  private static final String ROUTE = "POST " + LEVEL + "/units/{unit}/leave-out";

  private final PublishingRound round = new PublishingRound();

  LeavingUnitOutTest() {
    round.round.stands("STP", SheetState.DRAFT, TableRound.LAST_SECOND);
    round.ranked();
  }

  @Test
  void untilTheCouncilDecidesTheUnitKeepsTheLevelFromBeingPublished() {
    assertThat(round.step("snv.canbo", "aggregate", "so").errors())
        .containsExactly("STP sheet-not-submitted");
    require(leaveOut("chair", "STP"));
    assertThat(round.status("so").json().path("openItems").isEmpty()).isTrue();
    assertThat(round.step("snv.canbo", "aggregate", "so").status()).isEqualTo(200);
  }

  @Test
  void itIsPublishedWithoutARankAndWithTheCouncilsReasonAndTheOthersAreRankedWithoutIt() {
    require(leaveOut("chair", "STP"));
    round.published();

    var ranking = round.publicly(PUBLIC, ROUND, "so").json();
    assertThat(ranking.path("rows").findValuesAsString("unitCode")).containsExactly("SNV", "STC");
    // 92,5 and 68,75: it is not counted as zero
    assertThat(ranking.path("average").decimalValue()).isEqualByComparingTo("80.63");
    assertThat(leftOut(ranking.path("unranked")))
        .containsExactly("STP không nộp tự đánh giá: Đã đôn đốc hai lần");
    var changes = round.publicly(PUBLIC + "/changes", ROUND, "so").json().path("changes");
    assertThat(leftOut(changes.get(0).path("unranked")))
        .containsExactly("STP không nộp tự đánh giá: Đã đôn đốc hai lần");
    assertThat(ranking.toString() + changes).doesNotContain("chair");
  }

  @Test
  void thoseWhoPrepareAndApproveReadWhoDecided() {
    require(leaveOut("chair", "STP"));
    var decision = round.status("so").json().path("leftOut").get(0);
    assertThat(decision.path("unit").asString()).isEqualTo("STP");
    assertThat(decision.path("by").asString()).isEqualTo("chair");
    assertThat(decision.path("reason").path("en").asString()).isEqualTo("Reminded twice");
    var entry =
        round
            .as("snv.canbo")
            .call("GET " + LEVEL + "/history", ROUND, "so")
            .json()
            .path("entries")
            .get(0);
    assertThat(entry.path("action").asString()).isEqualTo("leave-unit-out");
    assertThat(entry.path("reason").asString()).isEqualTo("Đã đôn đốc hai lần");
  }

  @Test
  void onlyTheChairOfItsCouncilDecides() {
    for (var other : List.of("snv.canbo", "ubnd.lanhdao", "STP.lanhdao", "stranger", "chair.688")) {
      assertThat(leaveOut(other, "STP").status()).as(other).isEqualTo(403);
    }
    assertThat(leaveOut("member.stp", "STP").status()).isEqualTo(403);
    round.round.stands("STC", SheetState.DRAFT, TableRound.LAST_SECOND);
    assertThat(leaveOut("member.stp", "STC").problem()).isEqualTo("wrong-council-role");
    round.round.stands("25195", SheetState.DRAFT, TableRound.LAST_SECOND);
    assertThat(leaveOut("chair.688", "xa", "25195", REASON).status()).isEqualTo(403);
    assertThat(leaveOut("chair.689", "xa", "25195", REASON).status()).isEqualTo(200);
  }

  @Test
  void aUnitThatHasSubmittedIsRankedWhateverTheCouncilThinks() {
    assertThat(leaveOut("chair", "STC").problem()).isEqualTo("sheet-submitted");
  }

  @Test
  void aUnitThatCanStillSubmitIsNotLeftOut() {
    var later = PublishingRound.NOW.plus(Duration.ofDays(2));
    round.round.extend("STP", later);
    var refused = leaveOut("chair", "STP");
    assertThat(refused.problem()).isEqualTo("self-assessment-open");
    assertThat(refused.json().path("closesAt").asString()).isEqualTo(later.toString());
  }

  @Test
  void theReasonIsForThePublicAndInBothLanguages() {
    assertThat(leaveOut("chair", "so", "STP", "{\"reason\":{\"vi\":\"Không gửi\"}}").errors())
        .containsExactly("/reason/en missing");
    assertThat(leaveOut("chair", "so", "STP", "{}").errors()).containsExactly("/reason missing");
  }

  @Test
  void aUnitOfAnotherLevelIsNotFound() {
    assertThat(leaveOut("chair", "xa", "STP", REASON).status()).isIn(403, 404);
  }

  @Test
  void withMoreTimeForTheUnitTheDecisionFalls() {
    require(leaveOut("chair", "STP"));
    require(round.step("snv.canbo", "aggregate", "so"));
    round.round.extend("STP", PublishingRound.NOW.plus(Duration.ofDays(2)));

    assertThat(round.step("chair", "conclude", "so").errors())
        .containsExactlyInAnyOrder(" ranking-stale", "STP sheet-not-submitted");
    assertThat(round.status("so").json().path("leftOut").isEmpty()).isTrue();
  }

  @Test
  void onceItHasSubmittedAndIsLockedItIsRankedLikeAnyOther() {
    require(leaveOut("chair", "STP"));
    round.published();
    round.round.extend("STP", PublishingRound.NOW.plus(Duration.ofDays(2)));
    round.round.submits("STP");
    assertThat(round.step("snv.canbo", "aggregate", "so").errors())
        .containsExactlyInAnyOrder(" ranking-stale", "STP sheet-not-locked");
    round.is("STP", AppraisalStage.LOCKED);
    round.levels.rank(
        "so", PublishingRound.RANKED.plus(Duration.ofDays(1)), PublishingRound.POINTS);
    round.published("{\"note\":{\"vi\":\"STP nộp bổ sung\",\"en\":\"STP submitted\"}}");

    var ranking = round.publicly(PUBLIC, ROUND, "so").json();
    assertThat(ranking.path("rows").findValuesAsString("unitCode"))
        .containsExactly("SNV", "STP", "STC");
    assertThat(ranking.path("unranked").isEmpty()).isTrue();
  }

  @Test
  void anotherReasonAfterTheAggregationMakesItAggregatedAgain() {
    require(leaveOut("chair", "STP"));
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(
        round
            .as("chair")
            .at(PublishingRound.NOW.plusSeconds(60))
            .onVersion(round.status("so").version())
            .callWith(OTHER_REASON, ROUTE, ROUND, "so", "STP"));

    assertThat(round.step("snv.canbo", "submit", "so").errors())
        .containsExactly("STP left-out-since");
  }

  @Test
  void nothingIsDecidedWhileTheLeaderHasTheResults() {
    require(leaveOut("chair", "STP"));
    require(round.step("snv.canbo", "aggregate", "so"));
    require(round.step("chair", "conclude", "so"));
    require(round.step("snv.canbo", "submit", "so"));
    assertThat(leaveOut("chair", "STP").problem()).isEqualTo("wrong-publication-state");
  }

  private Answer leaveOut(String account, String unit) {
    return leaveOut(account, "so", unit, REASON);
  }

  private Answer leaveOut(String account, String level, String unit, String body) {
    return round
        .as(account)
        .onVersion(round.status(level).version())
        .callWith(body, ROUTE, ROUND, level, unit);
  }

  private static List<String> leftOut(JsonNode unranked) {
    return unranked
        .valueStream()
        .map(
            row ->
                "%s %s: %s"
                    .formatted(
                        row.path("unitCode").asString(),
                        row.path("reason").path("vi").asString(),
                        row.path("decision").path("vi").asString()))
        .toList();
  }
}
