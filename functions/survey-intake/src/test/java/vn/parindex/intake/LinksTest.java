package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.intake.Survey2022.SURVEY;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.parindex.intake.store.Link;
import vn.parindex.intake.store.LinkKey;
import vn.parindex.intake.store.Links;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.intake.store.Token;
import vn.parindex.platform.mail.Sending;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.LocalDynamoDb;

/** One-time links: by e-mail, printed, replaced, reminded of. */
class LinksTest {

  private static final String LIST =
      """
      unit,group,name,email
      SNV,heads,Nguyễn Văn A,a@example.vn
      SNV,heads,Trần Thị B,b@example.vn
      SNV,staff,Lê C,
      """;
  private static final String BY_MAIL = "{\"channel\": \"MAIL\"}";
  private static final String ANSWER = "{\"c1\": \"A\"}";

  @Test
  void everyoneWithAnAddressGetsOneLinkOnce() {
    var survey = asked();

    var first = survey.links(BY_MAIL);
    var second = survey.links(BY_MAIL);

    assertThat(first.json().path("mailed").path("SENT").asInt()).isEqualTo(2);
    assertThat(second.json().path("mailed").isEmpty()).isTrue();
    assertThat(survey.post.taken()).hasSize(2);
    assertThat(survey.gives(survey.post.tokenOf("a@example.vn"), ANSWER).status()).isEqualTo(201);
  }

  @Test
  void whoHasNoAddressGetsAPrintedLinkThatIsShownOnce() {
    var survey = asked();
    survey.links(BY_MAIL);

    var printed = survey.links("{\"channel\": \"PRINT\"}").json().path("printed");

    assertThat(printed.size()).isEqualTo(1);
    assertThat(printed.get(0).path("name").asString()).isEqualTo("Lê C");
    assertThat(survey.gives(Post.token(printed.get(0).path("link").asString()), ANSWER).status())
        .isEqualTo(201);
    assertThat(survey.links("{\"channel\": \"PRINT\"}").json().path("printed").isEmpty()).isTrue();
  }

  @Test
  void noTableKeepsAToken() {
    var survey = asked();
    survey.links(BY_MAIL);
    var token = survey.post.tokenOf("a@example.vn");

    var all =
        LocalDynamoDb.client().scan(r -> r.tableName(survey.invitationsName)).items().stream()
            .flatMap(item -> item.values().stream())
            .map(AttributeValue::s)
            .toList()
            .toString();

    assertThat(all)
        .doesNotContain(token, token.substring(0, 10), token.substring(10))
        .contains("a@example.vn");
  }

  @Test
  void aLinkThatSomeoneWritesIntoTheTableOpensNothingUnlessItIsSigned() throws Exception {
    var survey = asked();
    var random = new SecureRandom();
    var forged = Token.signed(random, LinkKey.random(random));
    var signed = Token.signed(random, new SurveyStore(survey.table).linkKey("2022"));

    survey.invitations.transact(List.of(Links.create(link(forged)), Links.create(link(signed))));

    assertThat(survey.gives(forged.text(), ANSWER).problem()).isEqualTo("link-not-valid");
    assertThat(survey.gives(signed.text(), ANSWER).status()).isEqualTo(201);
  }

  private static Link link(Token token) {
    return new Link(
        token.selectorHash(),
        token.secretHash(),
        "2022",
        "so",
        "SNV",
        "Sở Nội vụ",
        "heads",
        1,
        null);
  }

  @Test
  void aNewLinkReplacesTheOldOne() {
    var survey = asked();
    survey.links(BY_MAIL);
    var old = survey.post.tokenOf("a@example.vn");

    var answer = replace(survey, "a@example.vn");

    assertThat(answer.json().path("mailed").path("SENT").asInt()).isEqualTo(1);
    assertThat(survey.gives(old, ANSWER).problem()).isEqualTo("link-not-valid");
    assertThat(survey.gives(survey.post.tokenOf("a@example.vn"), ANSWER).status()).isEqualTo(201);
    assertThat(replace(survey, "a@example.vn").problem()).isEqualTo("ballot-already-given");
  }

  @Test
  void onlyWhoHasNotAnsweredIsRemindedAndOnceADay() {
    var survey = asked();
    survey.links(BY_MAIL);
    survey.gives(survey.post.tokenOf("a@example.vn"), ANSWER);
    var tomorrow = survey.home().at(Survey2022.OCTOBER.plus(Duration.ofDays(1)));

    var sameDay = survey.reminds();
    var nextDay = tomorrow.call("POST " + SURVEY + "/reminders", "2022");
    var again = tomorrow.call("POST " + SURVEY + "/reminders", "2022");

    assertThat(sameDay.json().path("mailed").isEmpty()).isTrue();
    assertThat(nextDay.json().path("mailed").path("SENT").asInt()).isEqualTo(1);
    assertThat(again.json().path("mailed").isEmpty()).isTrue();
    assertThat(survey.post.taken().getLast().to().text()).isEqualTo("b@example.vn");
    assertThat(nextDay.json().toString()).doesNotContain("example.vn");
    assertThat(survey.gives(survey.post.tokenOf("b@example.vn"), ANSWER).status()).isEqualTo(201);
  }

  @Test
  void aRetryOfSendingGetsTheFirstAnswerAndSendsNothing() {
    var survey = asked();
    var home = survey.home().with("Idempotency-Key", "gui-lien-ket-1");

    var first = home.callWith(BY_MAIL, "POST " + SURVEY + "/links", "2022");
    var retry = home.callWith(BY_MAIL, "POST " + SURVEY + "/links", "2022");

    assertThat(first.json().path("mailed").path("SENT").asInt()).isEqualTo(2);
    assertThat(retry.json()).isEqualTo(first.json());
    assertThat(survey.post.taken()).hasSize(2);
  }

  @Test
  void whatThePostDidNotTakeIsSentTheNextTime() {
    var survey = asked();
    survey.post.answers(new Sending.Throttled());
    assertThat(survey.links(BY_MAIL).json().path("mailed").path("LATER").asInt()).isEqualTo(2);
    survey.post.answers(new Sending.Sent("message"));

    var answer = survey.links(BY_MAIL);

    assertThat(answer.json().path("mailed").path("SENT").asInt()).isEqualTo(2);
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgainByItself() {
    var survey = asked();
    survey.post.answers(new Sending.Unknown());
    assertThat(survey.links(BY_MAIL).json().path("mailed").path("UNKNOWN").asInt()).isEqualTo(2);
    survey.post.answers(new Sending.Sent("message"));

    assertThat(survey.links(BY_MAIL).json().path("mailed").isEmpty()).isTrue();
    assertThat(survey.gives(survey.post.tokenOf("b@example.vn"), ANSWER).status()).isEqualTo(201);
  }

  @Test
  void linksGoOutOnlyWhileTheSurveyIsOpen() {
    var survey = Survey2022.withQuotas(5, 4);

    assertThat(survey.links(BY_MAIL).problem()).isEqualTo("survey-wrong-state");
  }

  private static Answer replace(Survey2022 survey, String address) {
    var people = survey.home().call("GET " + SURVEY + "/respondents", "2022");
    var id =
        people
            .json()
            .path("respondents")
            .valueStream()
            .filter(person -> person.path("email").asString("").equals(address))
            .findFirst()
            .orElseThrow()
            .path("respondent")
            .asString();
    return survey
        .home()
        .callWith(BY_MAIL, "POST " + SURVEY + "/respondents/{respondent}/link", "2022", id);
  }

  private static Survey2022 asked() {
    var survey = Survey2022.open(5, 4);
    assertThat(survey.asks(LIST).json().path("added").asInt()).isEqualTo(3);
    return survey;
  }
}
