package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.intake.ballot.BallotApi;
import vn.parindex.intake.setup.SurveyClosing;
import vn.parindex.intake.tally.SurveyResultsApi;
import vn.parindex.intake.tally.SurveyTally;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.PublicFunction;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;

/**
 * The survey of the round 2022 about two departments, SNV and STP: division heads (heads) and civil
 * servants (staff) judge, each by a questionnaire of their own. 2.1.2 is the one sub-criterion that
 * the survey scores, of 6 points.
 */
final class Survey2022 {

  static final Instant OCTOBER = Instant.parse("2022-10-20T03:00:00Z");
  static final Instant LAST_SECOND = Instant.parse("2022-10-31T16:59:59Z");

  static final String SURVEY = "/rounds/{round}/survey";
  static final String BALLOT = SURVEY + "/ballot";

  static final String HEADS =
      """
      groupName: {vi: Trưởng phòng, en: Division heads}
      name: {vi: Phiếu mẫu, en: Sample}
      questions:
        - code: c1
          text: {vi: Chất lượng phục vụ?, en: Quality of service?}
          subCriterion: "2.1.2"
          options:
            - {code: A, text: {vi: Tốt, en: Good}}
            - {code: B, text: {vi: Khá, en: Fair}}
            - {code: C, text: {vi: Trung bình, en: Average}}
            - {code: D, text: {vi: Kém, en: Poor}}
            - {code: E, text: {vi: Không có ý kiến, en: No opinion}, noOpinion: true}
        - code: c2
          text: {vi: Đúng hạn?, en: On time?}
          subCriterion: "2.1.2"
          required: false
          options:
            - {code: A, text: {vi: Có, en: "Yes"}, weight: 100}
            - {code: B, text: {vi: Không, en: "No"}, weight: 0}
      comment: {vi: Ý kiến khác, en: Other remarks}
      """;

  static final String STAFF = HEADS.replaceFirst("(?s)  - code: c2.*", "");

  final String tableName = LocalDynamoDb.newTableName();
  final String invitationsName = LocalDynamoDb.newTableName("SurveyInvitations");
  final String ballotsName = LocalDynamoDb.newTableName("SurveyBallots");
  final AssessmentTable table = table(tableName);
  final AssessmentTable invitations = table(invitationsName);
  final AssessmentTable ballots = table(ballotsName);
  final Post post = new Post();
  final TableRound round;

  final HttpFunction admin =
      SurveyAdminApi.function(table, invitations, post, "https://par-index.example.vn");
  final PublicFunction byLink = BallotApi.byLink(table, invitations, ballots);
  final HttpFunction onPaper = BallotApi.onPaper(table, invitations, ballots);
  final HttpFunction results = SurveyResultsApi.function(table, ballots);

  Survey2022() {
    round =
        TableRound.open(
            table,
            TableRound.department("SNV"),
            TableRound.department("STP"),
            TableRound.commune("25195", "689"));
    round.account("snv", "SNV", Role.HOME_AFFAIRS);
    round.account("giupviec", "SNV", Role.SUPPORT_TEAM);
    round.account("canbo", "STP", Role.UNIT_OFFICER);
  }

  /** A survey with questionnaires, and quotas of so many people a group and unit; not open yet. */
  static Survey2022 withQuotas(int heads, int staff) {
    var survey = new Survey2022();
    survey.imports("heads", HEADS);
    survey.imports("staff", STAFF);
    assertThat(
            survey
                .home()
                .callWith(
                    """
                    {"quotas": [
                      {"unit": "SNV", "group": "heads", "quota": %1$d},
                      {"unit": "SNV", "group": "staff", "quota": %2$d},
                      {"unit": "STP", "group": "heads", "quota": %1$d},
                      {"unit": "STP", "group": "staff", "quota": %2$d}]}
                    """
                        .formatted(heads, staff),
                    "PUT " + SURVEY + "/quotas",
                    "2022")
                .status())
        .isEqualTo(200);
    return survey;
  }

  /** The same, and open: half of the questions may be left blank. */
  static Survey2022 open(int heads, int staff) {
    var survey = withQuotas(heads, staff);
    assertThat(survey.opens().status()).isEqualTo(200);
    return survey;
  }

  Answer opens() {
    return home().callWith("{\"maxBlankPercent\": 49}", "POST " + SURVEY + "/open", "2022");
  }

  Answer closes() {
    return home().call("POST " + SURVEY + "/close", "2022");
  }

  Answer imports(String group, String yaml) {
    return home()
        .with("content-type", "application/yaml")
        .callWith(yaml, "PUT " + SURVEY + "/questionnaires/{level}/{group}", "2022", "so", group);
  }

  Answer asks(String csv) {
    return home()
        .with("content-type", "text/csv")
        .callWith(csv, "POST " + SURVEY + "/respondents", "2022");
  }

  /** Asks so many people of a group about a unit, and prints their links. */
  List<String> tokens(String unit, String group, int people) {
    var csv = new StringBuilder("unit,group,name,email\n");
    for (int i = 1; i <= people; i++) {
      csv.append("%s,%s,Người %s %s %d,\n".formatted(unit, group, unit, group, i));
    }
    assertThat(asks(csv.toString()).status()).isEqualTo(200);
    var tokens = new ArrayList<String>();
    Answer answer;
    do {
      answer = links("{\"channel\": \"PRINT\", \"unit\": \"%s\"}".formatted(unit));
      assertThat(answer.status()).isEqualTo(200);
      answer
          .json()
          .path("printed")
          .forEach(printed -> tokens.add(Post.token(printed.path("link").asString())));
    } while (answer.json().path("remaining").asInt() > 0);
    return tokens;
  }

  Answer links(String body) {
    return home().callWith(body, "POST " + SURVEY + "/links", "2022");
  }

  Answer reminds() {
    return home().call("POST " + SURVEY + "/reminders", "2022");
  }

  Answer gives(String token, String answers) {
    return respondent(token).callWith("{\"answers\": " + answers + "}", "POST " + BALLOT, "2022");
  }

  Answer types(String body) {
    return Api.of(onPaper, OCTOBER)
        .as("giupviec")
        .callWith(body, "POST " + SURVEY + "/paper-ballots", "2022");
  }

  Answer handsOut(String unit, String group, int forms) {
    return home()
        .callWith(
            "{\"unit\": \"%s\", \"group\": \"%s\", \"forms\": %d}".formatted(unit, group, forms),
            "POST " + SURVEY + "/paper-forms",
            "2022");
  }

  Answer counts() {
    return Api.of(results, OCTOBER).as("snv").call("POST " + SURVEY + "/count", "2022");
  }

  Answer comments() {
    return Api.of(results, OCTOBER).as("snv").call("GET " + SURVEY + "/comments", "2022");
  }

  /** What runs every quarter of an hour without being asked, at its time. */
  void quarter(Instant time) {
    new SurveyClosing(table, invitations).apply(time);
    new SurveyTally(table, ballots).apply(time);
  }

  Answer board() {
    return home().call("GET " + SURVEY, "2022");
  }

  /** Where the board says that the survey stands. */
  String phaseAt(Instant time) {
    return home().at(time).call("GET " + SURVEY, "2022").json().path("state").asString();
  }

  /** The survey's result for 2.1.2 of a unit as other functions find it, or nothing. */
  String resultOf(String unit) {
    var result = new RoundStore(table).facts("2022", unit).facts().surveys().get("2.1.2");
    return result == null
        ? "none"
        : result.weights().toPlainString()
            + "/"
            + result.opinions()
            + " of "
            + result.validBallots();
  }

  Api home() {
    return Api.of(admin, OCTOBER).as("snv");
  }

  Api respondent(String token) {
    return Api.of(byLink, OCTOBER).with("X-Ballot-Token", token);
  }

  private static AssessmentTable table(String name) {
    return new AssessmentTable(LocalDynamoDb.client(), name);
  }
}
