package vn.parindex.submission.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.Round2022.CLOSES;
import static vn.parindex.submission.Round2022.CODE;
import static vn.parindex.submission.Round2022.IN_TIME;
import static vn.parindex.submission.Round2022.SCORE;
import static vn.parindex.submission.Round2022.SHEET;
import static vn.parindex.submission.Round2022.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.round.RoundState;
import vn.parindex.sheet.SheetState;
import vn.parindex.submission.Round2022;
import vn.parindex.submission.SampleFiles;
import vn.parindex.submission.Uploads;

class MovingSheetTest {

  private static final String REASON = "{\"reason\": \"Bổ sung số liệu\"}";

  private final Round2022 round = Round2022.open();

  @Test
  void anEmptySheetIsRefusedWithEverythingThatIsMissing() {
    var answer = move(round.officer().onVersion(0), "submit", "{}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("incomplete");
    assertThat(answer.errors())
        .containsExactly(
            "1.1.1 declared-data", "1.1.1 evidence", "1.1.2 declared-data", "1.1.3 declared-data");
    assertThat(completeness().path("complete").asBoolean()).isFalse();
    assertThat(completeness().path("missing").size()).isEqualTo(4);
    assertThat(round.sheet().version()).isZero();
  }

  @Test
  void aCompleteSheetGoesToTheLeaderAndIsSubmittedByTheApproval() {
    long version = complete();
    assertThat(completeness().path("complete").asBoolean()).isTrue();

    var submitted = move(round.officer().onVersion(version), "submit", "{}");
    assertThat(submitted.json().toString())
        .isEqualTo("{\"state\":\"AWAITING_APPROVAL\",\"version\":" + (version + 1) + "}");
    assertThat(round.sheet().status().submittedAt()).isNull();

    var later = IN_TIME.plusSeconds(60);
    var approved = move(round.leader().at(later).onVersion(version + 1), "approve", "");
    assertThat(approved.status()).isEqualTo(200);
    assertThat(round.sheet().status().state()).isEqualTo(SheetState.SUBMITTED);
    assertThat(round.sheet().status().submittedAt()).isEqualTo(later);
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void anUnsettledUploadKeepsTheSheet() {
    long version = complete();
    var announced = Uploads.announce(round.officer(), SampleFiles.pdf("x"), "1.1.2");

    var answer = move(round.officer().onVersion(version + 1), "submit", "{}");
    assertThat(answer.errors()).containsExactly("1.1.2 unfinished-upload");

    Uploads.act(round.officer(), "withdraw", Uploads.id(announced), REASON);
    assertThat(move(round.officer().onVersion(version + 2), "submit", "{}").status())
        .isEqualTo(200);
  }

  @Test
  void aBonusWithoutDataIsNotAskedFor() {
    complete();
    assertThat(round.sheet().scores()).doesNotContainKey("T1");
    long version = save("T1", "{\"values\": {}}");
    assertThat(move(round.officer().onVersion(version), "submit", "{}").errors())
        .containsExactly("T1 declared-data");
  }

  @Test
  void theLeaderReturnsTheSheetWithAReason() {
    long version = submitted();
    assertThat(move(round.leader().onVersion(version), "return", "{}").errors())
        .containsExactly("/reason missing");

    assertThat(move(round.leader().onVersion(version), "return", REASON).status()).isEqualTo(200);

    assertThat(round.sheet().status().state()).isEqualTo(SheetState.DRAFT);
    assertThat(round.sheet().status().reason()).isEqualTo("Bổ sung số liệu");
    assertThat(save("T1", "{\"values\": {\"models\": 1}}")).isEqualTo(version + 2);
  }

  @Test
  void officerAndLeaderWithdrawUntilTheDeadline() {
    long version = submitted();
    move(round.leader().onVersion(version), "approve", "{}");
    var late = round.officer().at(CLOSES).onVersion(version + 1);
    assertThat(move(late, "withdraw", REASON).problem()).isEqualTo("deadline-passed");

    var lastSecond = CLOSES.minus(Duration.ofSeconds(1));
    var withdrawn = move(round.officer().at(lastSecond).onVersion(version + 1), "withdraw", REASON);

    assertThat(withdrawn.status()).isEqualTo(200);
    assertThat(round.sheet().status().state()).isEqualTo(SheetState.DRAFT);
    assertThat(round.sheet().status().submittedAt()).isNull();
    move(round.officer().onVersion(version + 2), "submit", "{}");
    assertThat(move(round.leader().onVersion(version + 3), "withdraw", REASON).status())
        .isEqualTo(200);
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void oneSecondDecidesAboutSubmissionAndApproval() {
    long version = complete();
    assertThat(move(round.officer().at(CLOSES).onVersion(version), "submit", "{}").problem())
        .isEqualTo("deadline-passed");
    Instant lastSecond = CLOSES.minus(Duration.ofSeconds(1));
    assertThat(move(round.officer().at(lastSecond).onVersion(version), "submit", "{}").status())
        .isEqualTo(200);
    assertThat(move(round.leader().at(CLOSES).onVersion(version + 1), "approve", "{}").problem())
        .isEqualTo("deadline-passed");
    assertThat(move(round.leader().at(lastSecond).onVersion(version + 1), "approve", "{}").status())
        .isEqualTo(200);
  }

  @Test
  void stepsOutOfOrderAreRefused() {
    long version = complete();
    for (var action : List.of("approve", "return")) {
      assertThat(move(round.leader().onVersion(version), action, bodyOf(action)).problem())
          .isEqualTo("wrong-state");
    }
    assertThat(move(round.officer().onVersion(version), "withdraw", REASON).problem())
        .isEqualTo("wrong-state");
    version = submitted(version);
    assertThat(move(round.officer().onVersion(version), "submit", "{}").problem())
        .isEqualTo("wrong-state");
    var edit =
        round
            .officer()
            .onVersion(1)
            .callWith("{\"values\": {}}", "PUT " + SCORE, CODE, UNIT, "1.1.2");
    assertThat(edit.problem()).isEqualTo("wrong-state");
    assertThat(Uploads.announce(round.officer(), SampleFiles.pdf("x"), "1.1.2").problem())
        .isEqualTo("wrong-state");
    assertThat(round.sheet().version()).isEqualTo(version);
  }

  @Test
  void onlyTheLeaderApprovesAndOnlyTheOwnUnitWithdraws() {
    long version = submitted();
    assertThat(move(round.officer().onVersion(version), "approve", "{}").status()).isEqualTo(403);
    assertThat(move(round.homeAffairs().onVersion(version), "approve", "{}").status())
        .isEqualTo(403);
    for (var other : List.of(round.homeAffairs(), round.officerOfAnotherUnit())) {
      assertThat(move(other.onVersion(version), "withdraw", REASON).status()).isEqualTo(403);
    }
  }

  @Test
  void aSheetThatChangedMeanwhileIsNotMoved() {
    long version = complete();
    var stale = move(round.officer().onVersion(version - 1), "submit", "{}");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("currentVersion").asLong()).isEqualTo(version);
    assertThat(stale.json().path("yourVersion").asLong()).isEqualTo(version - 1);
    assertThat(move(round.officer(), "submit", "{}").status()).isEqualTo(428);
  }

  @Test
  void aClosedRoundMovesNothing() {
    long version = submitted();
    round.moveTo(RoundState.CLOSED);
    assertThat(move(round.leader().onVersion(version), "approve", "{}").problem())
        .isEqualTo("round-not-open");
  }

  @Test
  void aRepeatedSubmissionWithItsKeyIsAnsweredAgain() {
    long version = complete();
    var officer = round.officer().onVersion(version).with("Idempotency-Key", "gui-phieu-01");
    assertThat(move(officer, "submit", "{}").status()).isEqualTo(200);
    assertThat(move(officer, "submit", "{}").status()).isEqualTo(200);
    assertThat(round.sheet().version()).isEqualTo(version + 1);
  }

  private long complete() {
    save(
        "1.1.1", "{\"values\": {\"planned\": 10, \"done\": 9}, \"explanation\": \"Tài liệu mật\"}");
    save("1.1.2", "{\"values\": {}}");
    return save("1.1.3", "{\"values\": {}, \"notApplicable\": true}");
  }

  private long submitted() {
    return submitted(complete());
  }

  private long submitted(long version) {
    return move(round.officer().onVersion(version), "submit", "{}").version();
  }

  private long save(String code, String body) {
    var score = round.sheet().scores().get(code);
    var answer =
        round
            .officer()
            .onVersion(score == null ? 0 : score.version())
            .callWith(body, "PUT " + SCORE, CODE, UNIT, code);
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().path("sheetVersion").asLong();
  }

  private static String bodyOf(String action) {
    return action.equals("return") ? REASON : "{}";
  }

  private static Answer move(Api api, String action, String body) {
    return api.callWith(body, "POST " + SHEET + "/" + action, CODE, UNIT);
  }

  private JsonNode completeness() {
    return round.officer().call("GET " + SHEET + "/completeness", CODE, UNIT).json();
  }
}
