package vn.parindex.submission.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.Round2022.CLOSES;
import static vn.parindex.submission.Round2022.CODE;
import static vn.parindex.submission.Round2022.OPENS;
import static vn.parindex.submission.Round2022.SCORE;
import static vn.parindex.submission.Round2022.SHEET;
import static vn.parindex.submission.Round2022.UNIT;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.round.RoundState;
import vn.parindex.submission.Round2022;

class SavingDeclaredDataTest {

  private static final String DONE_9_OF_10 = "{\"values\": {\"planned\": 10, \"done\": 9}}";
  private static final String DONE_8_OF_10 = "{\"values\": {\"planned\": 10, \"done\": 8}}";

  private final Round2022 round = Round2022.open();

  @Test
  void anOfficerSavesDataAndSeesItAgain() {
    var saved = save(round.officer().onVersion(0), DONE_9_OF_10, "1.1.1");

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved.json().path("sheetVersion").asLong()).isEqualTo(1);
    assertThat(saved.json().path("updatedBy").asString()).isEqualTo("can-bo");
    var sheet = round.officer().call("GET " + SHEET, CODE, UNIT);
    assertThat(sheet.version()).isEqualTo(1);
    var item = sheet.json().path("items").path(0);
    assertThat(item.path("values").toString()).isEqualTo("{\"planned\":10,\"done\":9}");
    assertThat(item.path("version").asLong()).isEqualTo(1);
    assertThat(sheet.json().path("progress").toString()).isEqualTo("{\"declared\":1,\"total\":3}");
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void everyKindOfValueIsKeptExactly() {
    save(round.officer().onVersion(0), "{\"values\": {\"issuedOn\": \"2022-01-30\"}}", "1.1.2");
    save(round.officer().onVersion(0), "{\"values\": {\"conduct\": \"clean\"}}", "1.1.3");
    save(round.officer().onVersion(0), "{\"values\": {\"models\": 2}}", "T1");

    assertThat(round.values("1.1.2")).isEqualTo("{\"issuedOn\":\"2022-01-30\"}");
    assertThat(round.values("1.1.3")).isEqualTo("{\"conduct\":\"clean\"}");
    assertThat(round.values("T1")).isEqualTo("{\"models\":2}");
  }

  @Test
  void everyWrongFieldIsNamedAndNothingIsSaved() {
    var answer =
        save(
            round.officer().onVersion(0),
            "{\"values\": {\"planned\": -1, \"done\": \"NaN\", \"points\": 4}, \"points\": 4,"
                + " \"explanation\": \"\"}",
            "1.1.1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors())
        .contains(
            "/values/planned negative",
            "/values/done not-a-number",
            "/values/points unknown-key",
            "/points unknown-member",
            "/explanation not-words");
    assertThat(round.sheet().version()).isZero();
  }

  @Test
  void aNumeratorAboveItsDenominatorIsRefusedWhereTheRuleForbidsIt() {
    var answer =
        save(
            round.officer().onVersion(0), "{\"values\": {\"planned\": 10, \"done\": 11}}", "1.1.1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("/values/done above-whole");
  }

  @Test
  void notApplicableIsTakenOnlyWhereTheSetAllowsIt() {
    var body = "{\"values\": {}, \"notApplicable\": true}";

    assertThat(save(round.officer().onVersion(0), body, "1.1.3").status()).isEqualTo(200);
    assertThat(save(round.officer().onVersion(0), body, "1.1.1").errors())
        .containsExactly("/notApplicable not-applicable-refused");
  }

  @Test
  void pointsOrAnotherCopyCanNotBeWritten() {
    for (var member : List.of("points", "appraised1", "appraisedScore", "selfScore", "outcome")) {
      var answer =
          save(
              round.officer().onVersion(0),
              "{\"values\": {\"planned\": 1, \"done\": 1}, \"" + member + "\": 4}",
              "1.1.1");
      assertThat(answer.errors()).containsExactly("/" + member + " unknown-member");
    }
    assertThat(round.sheet().version()).isZero();
  }

  @Test
  void whatOthersAssessIsNotDeclared() {
    assertThat(save(round.officer().onVersion(0), "{\"values\": {}}", "1.1.4").problem())
        .isEqualTo("not-self-assessed");
    assertThat(save(round.officer().onVersion(0), "{\"values\": {}}", "9.9.9").status())
        .isEqualTo(404);
  }

  @Test
  void oneSecondDecidesAboutTheDeadline() {
    var second = Duration.ofSeconds(1);
    var officer = round.officer().onVersion(0);

    var early = save(officer.at(OPENS.minus(second)), DONE_9_OF_10, "1.1.1");
    assertThat(early.problem()).isEqualTo("not-open-yet");
    var late = save(officer.at(CLOSES), DONE_9_OF_10, "1.1.1");
    assertThat(late.problem()).isEqualTo("deadline-passed");
    assertThat(late.json().path("closesAt").asString()).isEqualTo("2022-12-09T17:00:00Z");
    assertThat(save(officer.at(CLOSES.plus(second)), DONE_9_OF_10, "1.1.1").status())
        .isEqualTo(409);
    assertThat(round.sheet().version()).isZero();
    assertThat(save(officer.at(CLOSES.minus(second)), DONE_9_OF_10, "1.1.1").status())
        .isEqualTo(200);
  }

  @Test
  void anExtensionMovesTheDeadlineForItsUnitOnly() {
    round.extend(CLOSES.plus(Duration.ofDays(2)));

    var day = CLOSES.plus(Duration.ofDays(1));
    assertThat(save(round.officer().onVersion(0).at(day), DONE_9_OF_10, "1.1.1").status())
        .isEqualTo(200);
    assertThat(
            round
                .officerOfAnotherUnit()
                .onVersion(0)
                .at(day)
                .callWith(DONE_9_OF_10, "PUT " + SCORE, CODE, "SNV", "1.1.1")
                .problem())
        .isEqualTo("deadline-passed");
    var sheet = round.officer().call("GET " + SHEET, CODE, UNIT);
    assertThat(sheet.json().path("deadline").path("extended").asBoolean()).isTrue();
  }

  @Test
  void aRoundThatIsNotOpenTakesNothing() {
    var closed = Round2022.in(RoundState.CLOSED);
    assertThat(save(closed.officer().onVersion(0), DONE_9_OF_10, "1.1.1").problem())
        .isEqualTo("round-not-open");
    var draft = Round2022.in(RoundState.DRAFT);
    assertThat(save(draft.officer().onVersion(0), DONE_9_OF_10, "1.1.1").problem())
        .isEqualTo("round-not-open");
    assertThat(draft.officer().call("GET " + SHEET, CODE, UNIT).status()).isEqualTo(404);
  }

  @Test
  void anOldVersionIsAnsweredWithBothVersions() {
    save(round.officer().onVersion(0), DONE_9_OF_10, "1.1.1");

    var answer = save(round.otherOfficer().onVersion(0), DONE_8_OF_10, "1.1.1");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.json().path("yourVersion").asLong()).isZero();
    assertThat(answer.json().path("currentVersion").asLong()).isEqualTo(1);
    assertThat(answer.json().path("current").path("values").path("done").asInt()).isEqualTo(9);
    assertThat(round.values("1.1.1")).contains("\"done\":9");
    assertThat(save(round.otherOfficer(), DONE_8_OF_10, "1.1.1").status()).isEqualTo(428);
  }

  @Test
  void twoOfficersOnDifferentSubCriteriaBothSucceedInBothOrders() {
    save(round.officer().onVersion(0), DONE_9_OF_10, "1.1.1");
    assertThat(
            save(round.otherOfficer().onVersion(0), "{\"values\": {\"models\": 1}}", "T1").status())
        .isEqualTo(200);
    assertThat(
            save(round.otherOfficer().onVersion(1), "{\"values\": {\"models\": 2}}", "T1").status())
        .isEqualTo(200);
    assertThat(save(round.officer().onVersion(1), DONE_8_OF_10, "1.1.1").status()).isEqualTo(200);
    assertThat(round.sheet().version()).isEqualTo(4);
  }

  @Test
  void twoOfficersAtTheVerySameTime() throws Exception {
    for (int turn = 0; turn < 5; turn++) {
      var here = Round2022.open();
      var different =
          together(
              () -> save(here.officer().onVersion(0), DONE_9_OF_10, "1.1.1"),
              () -> save(here.otherOfficer().onVersion(0), "{\"values\": {\"models\": 1}}", "T1"));
      assertThat(different).extracting(Answer::status).containsOnly(200);
      var same =
          together(
              () -> save(here.officer().onVersion(1), DONE_8_OF_10, "1.1.1"),
              () -> save(here.otherOfficer().onVersion(1), DONE_9_OF_10, "1.1.1"));
      assertThat(same).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
      assertThat(here.sheet().version()).isEqualTo(3);
      assertThat(here.trailIsWhole()).isTrue();
    }
  }

  @Test
  void aRepeatedRequestWithItsKeyChangesNothingMore() {
    var officer = round.officer().onVersion(0).with("Idempotency-Key", "lan-luu-0001");
    var first = save(officer, DONE_9_OF_10, "1.1.1");

    var again = save(officer, DONE_9_OF_10, "1.1.1");

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(round.sheet().version()).isEqualTo(1);
    assertThat(save(officer, DONE_8_OF_10, "1.1.1").status()).isEqualTo(422);
  }

  @Test
  void anotherUnitsSheetIsOutOfReach() {
    assertThat(save(round.officerOfAnotherUnit().onVersion(0), DONE_9_OF_10, "1.1.1").status())
        .isEqualTo(403);
    assertThat(save(round.leader().onVersion(0), DONE_9_OF_10, "1.1.1").status()).isEqualTo(403);
    assertThat(save(round.homeAffairs().onVersion(0), DONE_9_OF_10, "1.1.1").status())
        .isEqualTo(403);
    assertThat(save(round.nobody().onVersion(0), DONE_9_OF_10, "1.1.1").status()).isEqualTo(401);
    assertThat(round.sheet().version()).isZero();
  }

  @Test
  void hostileBodiesAreRefused() {
    var officer = round.officer().onVersion(0);
    var deep = "{\"values\": " + "[".repeat(500) + "]".repeat(500) + "}";
    assertThat(save(officer, deep, "1.1.1").status()).isEqualTo(400);
    assertThat(save(officer, "{\"values\": {\"planned\": 1e999999999}}", "1.1.1").status())
        .isEqualTo(400);
    assertThat(save(officer, "{\"values\": {\"planned\": {\"$ne\": 1}}}", "1.1.1").errors())
        .containsExactly("/values/planned wrong-type");
    var large = "{\"values\": {\"planned\": \"" + "9".repeat(10 * 1024 * 1024) + "\"}}";
    assertThat(save(officer, large, "1.1.1").status()).isEqualTo(413);
    assertThat(round.sheet().version()).isZero();
  }

  private static Answer save(Api api, String body, String code) {
    return api.callWith(body, "PUT " + SCORE, CODE, UNIT, code);
  }

  private static List<Answer> together(Callable<Answer> one, Callable<Answer> other)
      throws Exception {
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(() -> after(start, one));
      var second = threads.submit(() -> after(start, other));
      return List.of(first.get(), second.get());
    }
  }

  private static Answer after(CyclicBarrier start, Callable<Answer> call) throws Exception {
    start.await();
    return call.call();
  }
}
