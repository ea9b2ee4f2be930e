package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.intake.Survey2022.BALLOT;
import static vn.parindex.intake.Survey2022.SURVEY;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;

/** A respondent's side: reading and giving a ballot, and everything that may be wrong with it. */
class GivingBallotTest {

  private static final String GOOD = "{\"c1\": \"A\", \"c2\": \"B\"}";

  private final Survey2022 survey = Survey2022.open(5, 4);
  private final String token = survey.tokens("SNV", "heads", 2).getFirst();

  @Test
  void theQuestionnaireIsShownWithoutWeights() {
    var answer = survey.respondent(token).call("GET " + BALLOT, "2022");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("unitName").asString()).isEqualTo("Sở SNV");
    assertThat(answer.json().path("questions").size()).isEqualTo(2);
    assertThat(answer.json().toString()).doesNotContain("weight", "subCriterion", "Người");
  }

  @Test
  void aBallotIsGivenOnce() {
    assertThat(survey.gives(token, GOOD).status()).isEqualTo(201);

    assertThat(survey.gives(token, GOOD).status()).isEqualTo(409);
    assertThat(survey.gives(token, GOOD).problem()).isEqualTo("ballot-already-given");
    assertThat(survey.respondent(token).call("GET " + BALLOT, "2022").status()).isEqualTo(409);
    assertThat(ballots()).isEqualTo(1);
  }

  @Test
  void aRetryWithTheSameKeyGetsTheFirstAnswer() {
    var respondent = survey.respondent(token).with("Idempotency-Key", "lan-gui-1234");
    var body = "{\"answers\": " + GOOD + "}";

    var first = respondent.callWith(body, "POST " + BALLOT, "2022");
    var retry = respondent.callWith(body, "POST " + BALLOT, "2022");
    var other =
        survey
            .respondent(token)
            .with("Idempotency-Key", "lan-gui-5678")
            .callWith(body, "POST " + BALLOT, "2022");

    assertThat(first.status()).isEqualTo(201);
    assertThat(retry.status()).isEqualTo(201);
    assertThat(retry.json()).isEqualTo(first.json());
    assertThat(retry.headers()).containsEntry("idempotency-replayed", "true");
    assertThat(other.status()).isEqualTo(409);
    assertThat(ballots()).isEqualTo(1);
  }

  @Test
  void aTokenMayBeTypedWithDashesAndCapitals() {
    var typed = token.toUpperCase(Locale.ROOT).replaceAll("(.{6})", "$1-");

    assertThat(survey.gives(typed, GOOD).status()).isEqualTo(201);
  }

  @Test
  void everyWrongTokenGetsOneAnswer() {
    var otherSecret = token.substring(0, 35) + (token.endsWith("0") ? "1" : "0");
    var wrong =
        new String[] {
          "", "x", "../../etc", token.substring(0, 30), otherSecret, "0".repeat(36), token + "0"
        };
    for (var text : wrong) {
      var answer = survey.gives(text, GOOD);
      assertThat(answer.status()).as(text).isEqualTo(404);
      assertThat(answer.json())
          .isEqualTo(survey.respondent("z".repeat(36)).call("GET " + BALLOT, "2022").json());
      assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
    }
    assertThat(survey.gives(token, GOOD).status()).isEqualTo(201);
  }

  @Test
  void aTokenOfAnotherRoundIsWrong() {
    var answer =
        survey.respondent(token).callWith("{\"answers\": " + GOOD + "}", "POST " + BALLOT, "2021");

    assertThat(answer.problem()).isEqualTo("link-not-valid");
    assertThat(survey.gives(token, GOOD).status()).isEqualTo(201);
  }

  @Test
  void whatIsWrongWithABallotIsNamedTogetherAndTheLinkStaysGood() {
    var answer = survey.gives(token, "{\"c2\": \"Z\", \"c9\": \"A\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors())
        .containsExactlyInAnyOrder(
            "/answers/c1 missing-answer",
            "/answers/c2 unknown-option",
            "/answers/c9 unknown-question");
    assertThat(survey.gives(token, GOOD).status()).isEqualTo(201);
  }

  @Test
  void twoAnswersToOneQuestionAreRefused() {
    assertThat(survey.gives(token, "{\"c1\": [\"A\", \"B\"]}").status()).isEqualTo(400);
    assertThat(survey.gives(token, "{\"c1\": \"A\", \"c1\": \"B\"}").errors())
        .anyMatch(error -> error.endsWith("malformed-json"));
    assertThat(ballots()).isZero();
  }

  @Test
  void aTextOfAMegabyteIsTooLarge() {
    var body = "{\"answers\": %s, \"comment\": \"%s\"}".formatted(GOOD, "a".repeat(1024 * 1024));

    var answer = survey.respondent(token).callWith(body, "POST " + BALLOT, "2022");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problem()).isEqualTo("too-large");
    assertThat(survey.gives(token, GOOD).status()).isEqualTo(201);
  }

  @Test
  void aLongFreeTextIsRefusedAndAShortOneTaken() {
    var body = "{\"answers\": %s, \"comment\": \"%s\"}";
    var respondent = survey.respondent(token);

    var longOne =
        respondent.callWith(body.formatted(GOOD, "a".repeat(2_001)), "POST " + BALLOT, "2022");
    var shortOne =
        respondent.callWith(body.formatted(GOOD, "Cần nhanh hơn"), "POST " + BALLOT, "2022");

    assertThat(longOne.errors()).containsExactly("/comment too-long");
    assertThat(shortOne.status()).isEqualTo(201);
  }

  @Test
  void theLastSecondIsInTimeAndTheNextIsNot() {
    var late = survey.respondent(token).at(Survey2022.LAST_SECOND.plusSeconds(1));
    var body = "{\"answers\": " + GOOD + "}";

    assertThat(late.callWith(body, "POST " + BALLOT, "2022").problem()).isEqualTo("survey-closed");
    assertThat(
            survey
                .respondent(token)
                .at(Survey2022.LAST_SECOND)
                .callWith(body, "POST " + BALLOT, "2022")
                .status())
        .isEqualTo(201);
  }

  @Test
  void aClosedSurveyTakesNoBallot() {
    assertThat(survey.closes().status()).isEqualTo(200);

    assertThat(survey.gives(token, GOOD).status()).isEqualTo(409);
    assertThat(survey.gives(token, GOOD).problem()).isEqualTo("survey-closed");
    assertThat(ballots()).isZero();
  }

  @Test
  void aLinkIsLockedAfterTenWrongSecretsAndOthersAreNot() {
    var wrong = token.substring(0, 10) + "0".repeat(26);
    IntStream.range(0, 10).forEach(_ -> survey.gives(wrong, GOOD));

    assertThat(survey.gives(token, GOOD).problem()).isEqualTo("link-not-valid");
    var other = survey.tokens("STP", "heads", 1).getFirst();
    assertThat(survey.gives(other, GOOD).status()).isEqualTo(201);
  }

  @Test
  void aThousandUnknownTokensShutOutGuessersButNobodyWithALink() {
    int last = 0;
    for (int i = 0; i <= 1_000; i++) {
      last = survey.gives("%036d".formatted(i), GOOD).status();
    }

    assertThat(last).isEqualTo(429);
    assertThat(survey.gives(token, GOOD).status()).isEqualTo(201);
  }

  @Test
  void aPaperBallotNeedsAFormAndIsTypedInBySomeoneWhoMay() {
    var body = "{\"unit\": \"SNV\", \"group\": \"staff\", \"answers\": {\"c1\": \"B\"}}";
    assertThat(survey.types(body).errors()).containsExactly("/unit no-form-out");
    assertThat(survey.handsOut("SNV", "staff", 2).status()).isEqualTo(200);

    assertThat(survey.types(body).status()).isEqualTo(201);
    assertThat(
            survey
                .types(
                    "{\"unit\": \"SNV\", \"group\": \"staff\", \"answers\": {}, \"invalid\": \"TWO_ANSWERS\"}")
                .status())
        .isEqualTo(201);
    assertThat(survey.types(body).status()).isEqualTo(409);
    assertThat(
            survey
                .types(
                    "{\"unit\": \"SNV\", \"group\": \"staff\", \"answers\": {}, \"invalid\": \"OFF_LIST\"}")
                .status())
        .isEqualTo(201);
    assertThat(
            Api.of(survey.onPaper, Survey2022.OCTOBER)
                .as("canbo")
                .callWith(body, "POST " + SURVEY + "/paper-ballots", "2022")
                .status())
        .isEqualTo(403);
    assertThat(ballots()).isEqualTo(3);
  }

  @Test
  void aPaperBallotSentAgainWithItsKeyIsTakenOnce() {
    survey.handsOut("SNV", "staff", 2);
    var clerk =
        Api.of(survey.onPaper, Survey2022.OCTOBER)
            .as("giupviec")
            .with("Idempotency-Key", "phieu-giay-1");
    var body = "{\"unit\": \"SNV\", \"group\": \"staff\", \"answers\": {\"c1\": \"B\"}}";

    clerk.callWith(body, "POST " + SURVEY + "/paper-ballots", "2022");
    var again = clerk.callWith(body, "POST " + SURVEY + "/paper-ballots", "2022");

    assertThat(again.status()).isEqualTo(201);
    assertThat(ballots()).isEqualTo(1);
  }

  @Test
  void formsAreHandedOutWithinTheQuota() {
    assertThat(survey.handsOut("SNV", "staff", 5).problem()).isEqualTo("quota-exceeded");
    assertThat(survey.handsOut("SNV", "staff", 4).status()).isEqualTo(200);
    assertThat(survey.asks("unit,group,name\nSNV,staff,A\n").problem()).isEqualTo("quota-exceeded");
  }

  private long ballots() {
    return LocalDynamoDb.client().scan(r -> r.tableName(survey.ballotsName)).items().stream()
        .map(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s())
        .filter(pk -> pk.startsWith("BALLOTS#"))
        .count();
  }
}
