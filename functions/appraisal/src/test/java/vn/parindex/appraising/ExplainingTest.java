package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraising.CouncilRound.ASK;
import static vn.parindex.appraising.CouncilRound.DUE;
import static vn.parindex.appraising.CouncilRound.EXPLANATIONS;
import static vn.parindex.appraising.CouncilRound.IN_TIME;
import static vn.parindex.appraising.CouncilRound.adjust;
import static vn.parindex.appraising.CouncilRound.require;
import static vn.parindex.platform.testing.TableRound.ROUND;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;

/** The unit explains what it was asked about, and nothing else, in time. */
class ExplainingTest {

  private final CouncilRound round = CouncilRound.assigned();

  @BeforeEach
  void itemsAreAsked() {
    require(round.decide("member.snv", "STC", "1.1.1", 0, adjust(20)));
    require(round.decide("member.snv", "STC", "1.1.2", 0, ASK));
    require(round.accept("member.snv", "STC"));
  }

  @Test
  void theUnitHearsOfQuestionsOnlyWhenTheChairHasConcluded() {
    assertThat(questions().toString()).doesNotContain("1.1.2");

    require(round.move("chair", "STC", "conclude", IN_TIME));

    assertThat(questions().at("/questions/0/code").asString()).isEqualTo("1.1.2");
    assertThat(questions().at("/questions/0/question").asString()).isEqualTo("Vì sao?");
    assertThat(questions().path("questions").size()).isEqualTo(1);
    assertThat(questions().toString()).doesNotContain("member.snv").doesNotContain("points");
  }

  @Test
  void aQuestionIsAnsweredBeforeItsDeadlineToTheSecond() {
    require(round.move("chair", "STC", "conclude", IN_TIME));

    assertThat(round.explain("STC.canbo", "STC", "1.1.2", DUE).problem())
        .isEqualTo("explanation-deadline-passed");
    assertThat(round.explain("STC.canbo", "STC", "1.1.2", DUE.plusSeconds(1)).problem())
        .isEqualTo("explanation-deadline-passed");
    assertThat(round.explain("STC.canbo", "STC", "1.1.2", DUE.minusSeconds(1)).status())
        .isEqualTo(200);
  }

  @Test
  void theLeaderSendsBeforeTheDeadlineToTheSecond() {
    require(round.move("chair", "STC", "conclude", IN_TIME));
    require(round.explain("STC.canbo", "STC", "1.1.2", IN_TIME));

    assertThat(round.send("STC.lanhdao", "STC", 1, DUE).problem())
        .isEqualTo("explanation-deadline-passed");
    assertThat(round.send("STC.lanhdao", "STC", 1, DUE.minusSeconds(1)).status()).isEqualTo(200);
    assertThat(round.appraisal("STC").status().stage()).isEqualTo(AppraisalStage.EXPLAINED);
  }

  @Test
  void onlyWhatWasAskedCanBeExplained() {
    require(round.move("chair", "STC", "conclude", IN_TIME));

    assertThat(round.explain("STC.canbo", "STC", "1.1.1", IN_TIME).problem())
        .isEqualTo("not-asked");
    assertThat(round.explain("STC.canbo", "STC", "9.9.9", IN_TIME).status()).isEqualTo(404);
  }

  @Test
  void beforeTheChairAsksAndAfterTheLeaderHasSentNothingIsExplained() {
    assertThat(round.explain("STC.canbo", "STC", "1.1.2", IN_TIME).problem())
        .isEqualTo("wrong-stage");
    require(round.move("chair", "STC", "conclude", IN_TIME));
    require(round.explain("STC.canbo", "STC", "1.1.2", IN_TIME));
    require(round.send("STC.lanhdao", "STC", 1, IN_TIME));

    assertThat(
            round
                .as("STC.canbo")
                .onVersion(1)
                .callWith(
                    "{\"explanation\":\"Khác\"}",
                    "PUT " + EXPLANATIONS + "/{code}",
                    ROUND,
                    "STC",
                    "1.1.2")
                .problem())
        .isEqualTo("wrong-stage");
  }

  @Test
  void theLeaderSendsOnlyWhatIsCompleteAndWasSeen() {
    require(round.move("chair", "STC", "conclude", IN_TIME));

    var incomplete = round.send("STC.lanhdao", "STC", 0, IN_TIME);
    assertThat(incomplete.problem()).isEqualTo("incomplete");
    assertThat(incomplete.errors()).containsExactly("1.1.2 unexplained");
    require(round.explain("STC.canbo", "STC", "1.1.2", IN_TIME));
    assertThat(round.send("STC.lanhdao", "STC", 0, IN_TIME).problem()).isEqualTo("stale-version");
    assertThat(round.send("STC.canbo", "STC", 1, IN_TIME).status()).isEqualTo(403);
  }

  @Test
  void anExplanationOfFiveHundredPagesIsRefusedInWords() {
    require(round.move("chair", "STC", "conclude", IN_TIME));

    var answer =
        round
            .as("STC.canbo")
            .onVersion(0)
            .callWith(
                "{\"explanation\":\"" + "a".repeat(1_000_000) + "\"}",
                "PUT " + EXPLANATIONS + "/{code}",
                ROUND,
                "STC",
                "1.1.2");

    assertThat(answer.errors()).containsExactly("/explanation too-long");
  }

  @Test
  void noAnswerOfTheUnitChangesAnAppraisedValue() {
    require(round.move("chair", "STC", "conclude", IN_TIME));
    var before = round.appraisal("STC").first();

    require(round.explain("STC.canbo", "STC", "1.1.2", IN_TIME));
    require(round.send("STC.lanhdao", "STC", 1, IN_TIME));

    assertThat(round.appraisal("STC").first()).isEqualTo(before);
    assertThat(round.appraisal("STC").second()).isEmpty();
  }

  @Test
  void anExplanationThatHasNoTimeIsNotAsked() {
    assertThat(round.move("chair", "STC", "conclude", DUE).problem())
        .isEqualTo("no-time-to-explain");
  }

  private tools.jackson.databind.JsonNode questions() {
    return require(round.as("STC.canbo").call("GET " + EXPLANATIONS, ROUND, "STC")).json();
  }
}
