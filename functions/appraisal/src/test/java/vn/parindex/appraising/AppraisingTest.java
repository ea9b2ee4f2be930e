package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraising.CouncilRound.ACCEPT;
import static vn.parindex.appraising.CouncilRound.ASK;
import static vn.parindex.appraising.CouncilRound.CLOSES;
import static vn.parindex.appraising.CouncilRound.DUE;
import static vn.parindex.appraising.CouncilRound.IN_TIME;
import static vn.parindex.appraising.CouncilRound.OPENS;
import static vn.parindex.appraising.CouncilRound.SHEET;
import static vn.parindex.appraising.CouncilRound.adjust;
import static vn.parindex.appraising.CouncilRound.require;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.sheet.SheetState;

/** A sheet from its submission to its lock. */
class AppraisingTest {

  private final CouncilRound round = CouncilRound.assigned();

  @Test
  void aSheetIsAppraisedTwiceAndLocked() {
    appraiseTwiceAndLock();

    var appraisal = round.read("chair", "STC").json();
    assertThat(appraisal.path("stage").asString()).isEqualTo("LOCKED");
    // Done 40 of 40 gave 6 points, 20 of 40 gives 3; the plan was not issued after all: 4 points.
    assertThat(appraisal.at("/self/points").decimalValue()).isEqualByComparingTo("10");
    assertThat(appraisal.at("/first/points").decimalValue()).isEqualByComparingTo("7");
    assertThat(appraisal.at("/second/points").decimalValue()).isEqualByComparingTo("3");
    assertThat(appraisal.at("/items/1/explanation").asString()).contains("05/12");
    assertThat(round.trailsAreWhole("STC")).isTrue();
    var history = round.as("chair").call("GET " + SHEET + "/history", ROUND, "STC").json();
    assertThat(history.path("whole").asBoolean()).isTrue();
    assertThat(history.path("entries").valueStream().map(e -> e.path("action").asString()))
        .containsExactly(
            "decide-item",
            "decide-item",
            "accept-items",
            "conclude-first-appraisal",
            "explain-item",
            "send-explanation",
            "take-sheet-up",
            "decide-item",
            "lock-points");
  }

  @Test
  void theUnitsOwnCopyIsNeverTouched() {
    var before = round.round.sheet("STC").scores();

    appraiseTwiceAndLock();

    assertThat(round.round.sheet("STC").scores()).isEqualTo(before);
    assertThat(round.round.sheet("STC").status().state()).isEqualTo(SheetState.UNDER_APPRAISAL);
    assertThat(round.round.sheet("STC").status().submittedAt()).isEqualTo(TableRound.LAST_SECOND);
  }

  @Test
  void theSupportTeamProposesInBulkWhatItHasNotSpokenOfAndDecidesNothing() {
    require(round.propose("support.snv", "STC", "1.1.1", 0, adjust(20)));

    var proposed = require(round.accept("support.snv", "STC")).json();

    assertThat(proposed.path("accepted").valueStream().map(c -> c.asString()))
        .isNotEmpty()
        .doesNotContain("1.1.1");
    var items = round.read("chair", "STC").json().path("items");
    assertThat(items.at("/0/first/proposal/kind").asString()).isEqualTo("ADJUST");
    assertThat(items.at("/1/first/proposal/kind").asString()).isEqualTo("ACCEPT");
    assertThat(items.valueStream()).allMatch(item -> item.at("/first/decision").isNull());
    assertThat(require(round.accept("support.snv", "STC")).json().path("accepted").size()).isZero();
  }

  @Test
  void afterTheLockNobodyChangesAnything() {
    appraiseTwiceAndLock();
    var locked = round.appraisal("STC");

    assertThat(round.decide("member.snv", "STC", "1.1.1", 0, ACCEPT).problem())
        .isEqualTo("wrong-stage");
    assertThat(round.accept("member.snv", "STC").problem()).isEqualTo("wrong-stage");
    assertThat(round.move("chair", "STC", "take-up", IN_TIME).problem()).isEqualTo("wrong-stage");
    assertThat(round.explain("STC.canbo", "STC", "1.1.2", IN_TIME).problem()).isNotEmpty();
    assertThat(round.appraisal("STC")).isEqualTo(locked);
  }

  @Test
  void pointsCanNotBeSentOnlyData() {
    var points =
        "{\"decision\":\"ADJUST\",\"values\":{\"planned\":40,\"done\":40},\"points\":99,"
            + "\"reason\":\"x\"}";
    assertThat(round.decide("member.snv", "STC", "1.1.1", 0, points).errors())
        .containsExactly("/points unknown-member");
    assertThat(round.decide("member.snv", "STC", "1.1.1", 0, adjust(41)).status()).isEqualTo(400);
    assertThat(round.decide("member.snv", "STC", "1.1.1", 0, "{\"decision\":\"ADJUST\"}").errors())
        .containsExactlyInAnyOrder("/values missing", "/reason missing");
    assertThat(round.decide("member.snv", "STC", "1.1.1", 0, adjust(40)).problem())
        .isEqualTo("adjusts-nothing");
    assertThat(round.decide("member.snv", "STC", "2.1.2", 0, ACCEPT).status()).isEqualTo(404);
    assertThat(round.appraisal("STC").version()).isZero();
  }

  @Test
  void aStaleVersionIsAnsweredWithBoth() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(20)));

    var answer = round.decide("member.snv", "STC", "1.1.1", 0, ACCEPT);

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.json().path("currentVersion").asInt()).isEqualTo(1);
    assertThat(round.decide("member.snv", "STC", "1.1.1", 1, ACCEPT).status()).isEqualTo(200);
  }

  @Test
  void theSupportTeamProposesTheMemberDecidesTheChairResolves() {
    require(round.propose("support.snv", "STC", "1.1.1", 0, adjust(20)));
    var left = require(round.accept("member.snv", "STC")).json();
    assertThat(left.path("left").toString()).isEqualTo("[\"1.1.1\"]");

    var decided = require(round.decide("member.snv", "STC", "1.1.1", 1, ACCEPT)).json();
    assertThat(decided.path("disputed").asBoolean()).isTrue();
    var open = round.move("chair", "STC", "conclude", IN_TIME);
    assertThat(open.problem()).isEqualTo("open-items");
    assertThat(open.errors()).containsExactly("1.1.1 disputed");

    require(round.resolve("chair", "STC", "1.1.1", 2, adjust(30)));
    assertThat(round.decide("member.snv", "STC", "1.1.1", 3, ACCEPT).problem())
        .isEqualTo("already-decided");
    assertThat(round.move("chair", "STC", "conclude", IN_TIME).json().path("stage").asString())
        .isEqualTo("SECOND_APPRAISAL");
    var item = round.read("chair", "STC").json().at("/items/0");
    assertThat(item.at("/firstPoints").decimalValue()).isEqualByComparingTo("4.5");
    assertThat(item.at("/first/proposal/values/done").asInt()).isEqualTo(20);
    assertThat(item.at("/first/decision/kind").asString()).isEqualTo("ACCEPT");
  }

  @Test
  void everyoneInTheCouncilDoesTheOwnPartOnly() {
    assertThat(round.propose("member.snv", "STC", "1.1.1", 0, ACCEPT).problem())
        .isEqualTo("wrong-council-role");
    assertThat(round.decide("support.snv", "STC", "1.1.1", 0, ACCEPT).problem())
        .isEqualTo("wrong-council-role");
    assertThat(round.resolve("member.snv", "STC", "1.1.1", 0, ACCEPT).problem())
        .isEqualTo("wrong-council-role");
    assertThat(round.move("member.snv", "STC", "conclude", IN_TIME).problem())
        .isEqualTo("wrong-council-role");
    assertThat(round.decide("member.stp", "STC", "1.1.1", 0, ACCEPT).problem())
        .isEqualTo("not-assigned");
    assertThat(round.resolve("chair", "STC", "1.1.1", 0, ACCEPT).problem())
        .isEqualTo("not-disputed");
    assertThat(round.appraisal("STC").version()).isZero();
  }

  @Test
  void nobodyAppraisesBeforeTheAssignmentIsAcknowledged() {
    round.assign("70", "so", "member.snv FIELD:1", "support.snv SHEET");

    assertThat(round.decide("member.snv", "STC", "1.1.1", 0, ACCEPT).problem())
        .isEqualTo("assignment-not-acknowledged");
    assertThat(round.accept("member.snv", "STC").problem())
        .isEqualTo("assignment-not-acknowledged");
  }

  @Test
  void nobodyReadsOrAppraisesTheOwnUnit() {
    assertThat(round.read("member.snv", "SNV").status()).isEqualTo(403);
    assertThat(round.decide("member.snv", "SNV", "1.1.1", 0, ACCEPT).status()).isEqualTo(403);
    assertThat(round.propose("support.snv", "SNV", "1.1.1", 0, ACCEPT).status()).isEqualTo(403);
    assertThat(round.read("member.stp", "SNV").status()).isEqualTo(200);
    assertThat(round.read("stranger", "SNV").status()).isEqualTo(403);
  }

  @Test
  void aDistrictsCouncilAppraisesItsOwnCommunesOnly() {
    assertThat(round.decide("member.688", "25216", "1.1.1", 0, ACCEPT).status()).isEqualTo(200);
    assertThat(round.decide("member.688", "25195", "1.1.1", 0, ACCEPT).status()).isEqualTo(403);
    assertThat(round.decide("member.snv", "25216", "1.1.1", 1, ACCEPT).status()).isEqualTo(403);
    assertThat(round.read("noivu.688", "25216").status()).isEqualTo(200);
    assertThat(round.read("noivu.688", "25195").status()).isEqualTo(403);
  }

  @Test
  void theAppraisalBeginsWhenTheUnitCanNoLongerTakeItsSheetBack() {
    assertThat(decideAt(OPENS.minusSeconds(1))).isEqualTo("not-open-yet");
    round.round.extend("STC", IN_TIME.plusSeconds(1));
    assertThat(decideAt(IN_TIME)).isEqualTo("self-assessment-open");
    assertThat(decideAt(IN_TIME.plusSeconds(1))).isEmpty();
  }

  @Test
  void theAppraisalClosesAtItsInstant() {
    assertThat(decideAt(CLOSES)).isEqualTo("deadline-passed");
    assertThat(decideAt(CLOSES.minusSeconds(1))).isEmpty();
  }

  @Test
  void aSheetThatWasNotSubmittedIsNotAppraised() {
    round.round.stands("STC", SheetState.AWAITING_APPROVAL, TableRound.LAST_SECOND);

    assertThat(decideAt(IN_TIME)).isEqualTo("sheet-not-submitted");
  }

  @Test
  void anUndecidedItemKeepsTheFirstAppraisalOpen() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, ACCEPT));

    assertThat(round.move("chair", "STC", "conclude", IN_TIME).errors())
        .containsExactly("1.1.2 undecided", "2.1.1 undecided", "T1 undecided");
  }

  @Test
  void nothingIsAskedInTheSecondAppraisalAndWhatWasAskedMustBeDecided() {
    require(round.decide("member.snv", "STC", "1.1.2", 0, ASK));
    require(round.accept("member.snv", "STC"));
    require(round.move("chair", "STC", "conclude", IN_TIME));
    assertThat(round.move("chair", "STC", "take-up", DUE.minusSeconds(1)).problem())
        .isEqualTo("explanation-pending");
    require(round.move("chair", "STC", "take-up", DUE));

    assertThat(round.move("chair", "STC", "lock", DUE).errors()).containsExactly("1.1.2 undecided");
    assertThat(round.decide("member.snv", "STC", "1.1.2", 0, ASK).problem())
        .isEqualTo("nothing-more-asked");
    require(round.accept("member.snv", "STC"));
    assertThat(round.move("chair", "STC", "lock", DUE).status()).isEqualTo(200);
  }

  @Test
  void aReturnedSheetIsADraftAgainUntilItsOwnDayAndIsThenAppraisedAnew() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(20)));
    var back = "{\"reason\":\"Thiếu phụ lục\",\"closesAt\":\"2022-12-25T00:00:00+07:00\"}";
    require(
        round.as("chair").onVersion(1).callWith(back, "POST " + SHEET + "/return", ROUND, "STC"));

    assertThat(round.round.sheet("STC").status().state()).isEqualTo(SheetState.DRAFT);
    assertThat(round.round.sheet("STC").status().reason()).isEqualTo("Thiếu phụ lục");
    assertThat(round.appraisal("STC").status().stage()).isEqualTo(AppraisalStage.RETURNED);
    var extension = new RoundStore(round.table).extension(ROUND, "STC", "self-assessment");
    assertThat(extension).isNotNull();
    assertThat(decideAt(IN_TIME)).isEqualTo("sheet-not-submitted");

    round.round.submits("STC", IN_TIME);
    var after = Instant.parse("2022-12-24T17:00:00Z");
    assertThat(decideAt(after)).isEmpty();
    assertThat(round.appraisal("STC").status().attempt()).isEqualTo(2);
    assertThat(round.appraisal("STC").first().keySet()).containsExactly("1.1.2");
    assertThat(round.trailsAreWhole("STC")).isTrue();
    var history = round.as("chair").call("GET " + SHEET + "/history", ROUND, "STC").json();
    assertThat(history.toString()).contains("Theo báo cáo của Văn phòng");
  }

  @Test
  void aReturnNeedsADayAfterNowAndBeforeTheEndOfTheAppraisal() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, ACCEPT));

    for (var day : new String[] {"2022-12-09T00:00:00Z", "2023-01-31T17:00:00Z"}) {
      var body = "{\"reason\":\"Thiếu\",\"closesAt\":\"" + day + "\"}";
      assertThat(
              round
                  .as("chair")
                  .onVersion(1)
                  .callWith(body, "POST " + SHEET + "/return", ROUND, "STC")
                  .status())
          .isEqualTo(400);
    }
  }

  @Test
  void theSameRequestAgainCountsOnce() {
    var member = round.as("member.snv").with("Idempotency-Key", "quyet-dinh-1").onVersion(0);
    var route = "PUT " + CouncilRound.ITEM + "/decision";
    var first = require(member.callWith(ACCEPT, route, ROUND, "STC", "1.1.1"));

    var again = require(member.callWith(ACCEPT, route, ROUND, "STC", "1.1.1"));

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(round.appraisal("STC").version()).isEqualTo(1);
  }

  /** Adjusts one item, asks about another, accepts the rest; the unit explains; then the lock. */
  private void appraiseTwiceAndLock() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(20)));
    require(round.decide("member.snv", "STC", "1.1.2", 0, ASK));
    var accepted = require(round.accept("member.snv", "STC")).json();
    assertThat(accepted.path("accepted").toString()).isEqualTo("[\"2.1.1\",\"T1\"]");

    require(round.move("chair", "STC", "conclude", IN_TIME));
    require(round.explain("STC.canbo", "STC", "1.1.2", IN_TIME));
    require(round.send("STC.lanhdao", "STC", 1, IN_TIME));
    require(round.move("chair", "STC", "take-up", IN_TIME));
    require(
        round.decide(
            "member.snv",
            "STC",
            "1.1.2",
            0,
            "{\"decision\":\"ADJUST\",\"values\":{\"issued\":false},\"reason\":\"Chưa ban hành\"}"));
    require(round.move("chair", "STC", "lock", IN_TIME));
  }

  private String decideAt(Instant time) {
    return round
        .as("member.snv")
        .at(time)
        .onVersion(0)
        .callWith(ACCEPT, "PUT " + CouncilRound.ITEM + "/decision", ROUND, "STC", "1.1.2")
        .problem();
  }
}
