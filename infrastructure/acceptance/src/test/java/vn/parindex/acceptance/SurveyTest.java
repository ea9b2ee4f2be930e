package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Reply;

/** A survey from the questionnaire to the points of a unit, by link and on paper. */
@ExtendWith(PlatformExtension.class)
class SurveyTest {

  private static final int PEOPLE = 6;

  private static final String QUESTIONNAIRE =
      """
      groupName: {vi: Trưởng phòng, en: Division heads}
      name: {vi: Phiếu kiểm thử, en: Test questionnaire}
      sample: {vi: "Phiếu kiểm thử, không phải của tỉnh", en: A test}
      questions:
        - code: c1
          text: {vi: Sáng kiến có hữu ích?, en: Are the initiatives useful?}
          subCriterion: "1.1.3"
          options:
            - {code: A, text: {vi: Có, en: "Yes"}, weight: 100}
            - {code: B, text: {vi: Không, en: "No"}, weight: 0}
      comment: {vi: Ý kiến khác, en: Other remarks}
      """;

  private static final Map<String, Object> USEFUL = Map.of("answers", Map.of("c1", "A"));

  /** A round whose third sub-criterion is scored by the survey, at work on it. */
  private static TestRound open(Platform platform) {
    var now = platform.controls().now();
    var round = TestRound.draft(platform, now.plus(Duration.ofDays(5)));
    round
        .importYaml(
            "so",
            TestRound.withoutCount("rule: {form: survey, minBallots: 1, tooFewBallots: unscored}"))
        .expect(200);
    var opensAt = now.minus(Duration.ofDays(1));
    var name = Map.of("vi", "Điều tra xã hội học", "en", "Survey");
    round.plan(List.of(TestRound.deadline("so", "survey", name, opensAt, round.closesAt())));
    round.tryToOpen().expect(200);
    return round;
  }

  private static JsonNode put(TestRound round, String path, Object body) {
    return round.homeAffairs().put(survey(round) + path).json(body).send().expect(200).json();
  }

  private static JsonNode post(TestRound round, String path, Object body) {
    return round.homeAffairs().post(survey(round) + path).json(body).send().expect(200).json();
  }

  private static JsonNode get(TestRound round, String path) {
    return round.homeAffairs().get(survey(round) + path).expect(200).json();
  }

  private static String survey(TestRound round) {
    return round.path() + "/survey";
  }

  private static Map<String, Object> respondent(int number) {
    return Map.of("unit", "DA", "group", "heads", "name", "Trưởng phòng " + number);
  }

  private static Reply give(TestRound round, String token) {
    return round
        .platform()
        .api()
        .anonymous()
        .post(survey(round) + "/ballot")
        .header("x-ballot-token", token)
        .json(USEFUL)
        .send();
  }

  private static String token(JsonNode printed) {
    var link = printed.get("link").asString();
    return link.substring(link.indexOf('#') + 1);
  }

  @Test
  void what_people_answer_by_link_and_on_paper_becomes_the_points_of_the_unit(Platform platform) {
    var round = open(platform);
    var questionnaire = "/questionnaires/so/heads";
    round
        .homeAffairs()
        .put(survey(round) + questionnaire)
        .body("application/yaml", Bytes.of(QUESTIONNAIRE))
        .send()
        .expect(200);
    assertThat(get(round, questionnaire).get("questions").size()).isEqualTo(1);
    var quota = Map.of("unit", "DA", "group", "heads", "quota", PEOPLE);
    put(round, "/quotas", Map.of("quotas", List.of(quota)));
    post(round, "/open", Map.of("maxBlankPercent", 30));
    round.save("DA", TestRound.RATIO, 0, Map.of("planned", 2, "done", 1)).expect(200);

    var people = IntStream.range(1, PEOPLE).mapToObj(SurveyTest::respondent).toList();
    post(round, "/respondents", Map.of("respondents", people));
    var asked = get(round, "/respondents?unit=DA").get("respondents");
    assertThat(asked.size()).isEqualTo(PEOPLE - 1);
    var links = post(round, "/links", Map.of("channel", "PRINT")).get("printed");
    var tokens = new ArrayList<String>();
    links.forEach(link -> tokens.add(token(link)));
    var lost = links.get(0).get("respondent").asString();
    var replaced =
        post(round, "/respondents/" + lost + "/link", Map.of("channel", "PRINT")).get("printed");
    give(round, tokens.set(0, token(replaced.get(0)))).expectProblem(404, "link-not-valid");
    post(round, "/reminders", Map.of());

    var ballot =
        platform
            .api()
            .anonymous()
            .call("GET", survey(round) + "/ballot")
            .header("x-ballot-token", tokens.getFirst())
            .send()
            .expect(200);
    assertThat(ballot.text()).doesNotContain("weight").contains("Sáng kiến có hữu ích?");
    tokens.forEach(token -> give(round, token).expect(201));
    give(round, tokens.getFirst()).expectProblem(409, "ballot-already-given");

    post(round, "/paper-forms", Map.of("unit", "DA", "group", "heads", "forms", 1));
    platform
        .api()
        .as(TestAccounts.SUPPORT_TEAM)
        .post(survey(round) + "/paper-ballots")
        .json(Map.of("unit", "DA", "group", "heads", "answers", Map.of("c1", "B")))
        .send()
        .expect(201);
    post(round, "/count", Map.of());
    assertThat(points(round).isNull()).as("few ballots tell nothing before the end").isTrue();

    post(round, "/close", Map.of());
    post(round, "/count", Map.of());
    assertThat(get(round, "/comments").toString()).doesNotContain("Trưởng phòng 1");
    var counts = get(round, "").get("totals").get(0).get("counts");
    assertThat(counts.get("returned").asInt()).isEqualTo(PEOPLE);
    assertThat(points(round).decimalValue()).isEqualByComparingTo("3.33"); // 5 of 6 say yes, of 4
  }

  private static JsonNode points(TestRound round) {
    return TestRound.item(round.sheetAtRest("DA"), TestRound.COUNT).get("points");
  }
}
