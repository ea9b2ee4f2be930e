package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.LocalDynamoDb;

/**
 * A thief has all three tables and every log of a whole survey, and tries to find out who answered
 * what: by a key, a value, a time, the order, the size. All that is left is that someone is one of
 * those who answered about a unit in a group.
 */
class SecrecyTest {

  private static final int PEOPLE = 40;

  /** What both sides say in the open: whom a ballot is about, and who judges. */
  private static final Set<String> PUBLIC = Set.of("2022", "SNV", "STP", "so", "heads", "staff");

  private static final Survey2022 SURVEY = Survey2022.open(PEOPLE, 10);

  /** The respondents' addresses in the order in which they answered. */
  private static final List<String> ANSWERED = new ArrayList<>();

  private static final List<String> TOKENS = new ArrayList<>();
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
  private static Dump assessmentBefore = new Dump(List.of());
  private static Dump assessment = new Dump(List.of());
  private static Dump invitations = new Dump(List.of());
  private static Dump ballots = new Dump(List.of());

  @BeforeAll
  static void aSurveyIsHeld() {
    var out = System.out;
    var err = System.err;
    var log = new PrintStream(LOG, true, StandardCharsets.UTF_8);
    System.setOut(log);
    System.setErr(log);
    try {
      hold();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assessment = Dump.of(SURVEY.tableName);
    invitations = Dump.of(SURVEY.invitationsName);
    ballots = Dump.of(SURVEY.ballotsName);
  }

  private static void hold() {
    var list = new StringBuilder("unit,group,name,email\n");
    for (int i = 0; i < PEOPLE; i++) {
      list.append("SNV,heads,Người %d,nguoi%d@example.vn\n".formatted(i, i));
    }
    for (int i = 0; i < 10; i++) {
      list.append("SNV,staff,Cán bộ %d,canbo%d@example.vn\n".formatted(i, i));
    }
    SURVEY.asks(list.toString());
    while (SURVEY.links("{\"channel\": \"MAIL\"}").json().path("remaining").asInt() > 0) {}
    var tomorrow = SURVEY.home().at(Survey2022.OCTOBER.plus(Duration.ofDays(1)));
    tomorrow.call("POST " + Survey2022.SURVEY + "/reminders", "2022");
    assessmentBefore = Dump.of(SURVEY.tableName);
    answer("nguoi", PEOPLE - 1, new Random(1));
    answer("canbo", 8, new Random(2));
    assessment = Dump.of(SURVEY.tableName);
  }

  private static void answer(String name, int people, Random random) {
    var order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
    Collections.shuffle(order, random);
    for (int i : order) {
      var address = name + i + "@example.vn";
      var token = SURVEY.post.tokenOf(address);
      var second = name.equals("nguoi") ? ", \"c2\": \"" + (i % 3 == 0 ? "A" : "B") + "\"" : "";
      var comment = i % 5 == 0 && name.equals("nguoi") ? ", \"comment\": \"Ý kiến " + i + "\"" : "";
      var body =
          "{\"answers\": {\"c1\": \"%s\"%s}%s}".formatted("ABCDE".charAt(i % 5), second, comment);
      var respondent = SURVEY.respondent(token);
      if (i % 2 == 0) {
        respondent = respondent.with("Idempotency-Key", "khoa-" + name + "-" + i);
      }
      assertThat(respondent.callWith(body, "POST " + Survey2022.BALLOT, "2022").status())
          .isEqualTo(201);
      ANSWERED.add(address);
      TOKENS.add(token);
    }
  }

  @Test
  void nothingButUnitGroupAndRoundIsInBothTables() {
    assertThat(shared(invitations, ballots)).isSubsetOf(PUBLIC);
    assertThat(shared(assessment, ballots)).doesNotContainAnyElementsOf(keys(ballots));
  }

  @Test
  void aBallotHoldsOnlyWhatIsAnswered() {
    var given = ballots.where("pk", "BALLOTS#");

    assertThat(given.rows()).hasSize(PEOPLE - 1 + 8);
    assertThat(given.rows())
        .allSatisfy(
            row ->
                assertThat(row.values().keySet())
                    .isSubsetOf(
                        "pk",
                        "sk",
                        "doc/group",
                        "doc/onPaper",
                        "doc/invalid",
                        "doc/answers/c1",
                        "doc/answers/c2"))
        .allSatisfy(row -> assertThat(row.get("sk")).matches("[0-9a-f]{32}"));
    assertThat(ballots.where("pk", "COMMENTS#").rows())
        .hasSize(8)
        .allSatisfy(row -> assertThat(row.values().keySet()).containsExactly("pk", "sk", "text"))
        .allSatisfy(row -> assertThat(row.get("pk")).isEqualTo("COMMENTS#2022#so"));
  }

  @Test
  void neitherTableHoldsATimeOfAnswering() {
    var time = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT|16\\d{8}(\\d{3})?");

    // Random keys and hashes hold any digits by chance.
    for (var table : List.of(ballots, invitations)) {
      assertThat(values(table))
          .extracting(value -> value.replaceAll("[0-9a-f]{24,64}", ""))
          .noneMatch(value -> time.matcher(value).find());
    }
    assertThat(invitations.where("pk", "LINK#").rows())
        .allSatisfy(row -> assertThat(row.values()).doesNotContainKeys("sentOn", "expiresAt"));
  }

  @Test
  void everyLinkThatWasSpentFitsEveryBallotOfItsGroupAndUnit() {
    for (var group : List.of("heads", "staff")) {
      var links =
          invitations.where("pk", "LINK#").where("group", group).rows().stream()
              .filter(row -> row.get("version").equals("2"))
              .toList();
      var box = ballots.where("pk", "BALLOTS#").where("doc/group", group).rows();
      assertThat(links).hasSameSizeAs(box).hasSizeGreaterThanOrEqualTo(5);
      for (var link : links) {
        for (var path : link.values().keySet()) {
          assertThat(joined(link.get(path), box)).isIn(0, box.size());
        }
      }
      var answers = box.stream().map(row -> row.get("doc/answers/c1")).collect(Collectors.toSet());
      assertThat(answers).hasSizeGreaterThan(1);
    }
  }

  /** How many ballots hold a value of a link, or are held by it: none or all means no help. */
  private static int joined(String value, List<Dump.Row> box) {
    return (int)
        box.stream()
            .filter(
                row ->
                    row.values().entrySet().stream()
                        .filter(e -> !e.getKey().startsWith("doc/answers"))
                        .filter(e -> !e.getKey().equals("pk"))
                        .map(Map.Entry::getValue)
                        .anyMatch(other -> other.length() > 3 && other.equals(value)))
            .count();
  }

  @Test
  void theSizeOfALinkTellsOnlyWhetherAKeyWasSent() {
    var sizes = new HashMap<String, Set<Integer>>();
    for (var row : invitations.where("pk", "LINK#").where("group", "heads").rows()) {
      sizes
          .computeIfAbsent(
              row.get("version") + (row.values().containsKey("keyHash") ? "+key" : ""),
              _ -> new HashSet<>())
          .add(row.bytes());
    }

    assertThat(sizes).hasSize(3).allSatisfy((_, all) -> assertThat(all).hasSize(1));
  }

  @Test
  void theOrderOfKeysIsNotTheOrderOfAnswering() {
    var expected = new ArrayList<String>();
    for (var address : ANSWERED.subList(0, PEOPLE - 1)) {
      int i = Integer.parseInt(address.replaceAll("\\D", ""));
      expected.add("ABCDE".charAt(i % 5) + (i % 3 == 0 ? "A" : "B"));
    }
    var byKey = ballots.where("pk", "BALLOTS#").where("doc/group", "heads").orderedBy("sk").rows();
    long agree =
        IntStream.range(0, byKey.size())
            .filter(
                i ->
                    expected
                        .get(i)
                        .equals(
                            byKey.get(i).get("doc/answers/c1")
                                + byKey.get(i).get("doc/answers/c2")))
            .count();

    // By chance about 4 of 39 agree; 20 have a probability below one in a hundred million.
    assertThat(agree).isLessThan(20);
  }

  @Test
  void nothingElseIsWrittenWhenABallotComes() {
    assertThat(assessment.where("pk", "SURVEY#"))
        .isEqualTo(assessmentBefore.where("pk", "SURVEY#"));
    assertThat(assessment.where("pk", "AUDIT#SURVEY#"))
        .isEqualTo(assessmentBefore.where("pk", "AUDIT#SURVEY#"));
    assertThat(assessment.where("pk", "IDEMPOTENCY#").rows())
        .noneMatch(row -> row.values().toString().contains("khoa-"));
  }

  @Test
  void noLogNamesATokenAPersonOrABallot() {
    var log = LOG.toString(StandardCharsets.UTF_8);

    assertThat(TOKENS).noneMatch(log::contains).noneMatch(t -> log.contains(t.substring(0, 10)));
    assertThat(log).doesNotContain("@example.vn", "Người", "answers", "Ý kiến");
    assertThat(keys(ballots)).noneMatch(log::contains);
  }

  @Test
  void neitherTableHasAStream() {
    for (var name : List.of(SURVEY.invitationsName, SURVEY.ballotsName)) {
      var table = LocalDynamoDb.client().describeTable(r -> r.tableName(name)).table();
      assertThat(table.streamSpecification()).isNull();
    }
  }

  private static Set<String> shared(Dump one, Dump other) {
    var values = new HashSet<>(values(one));
    values.retainAll(values(other));
    // Codes of options and yes or no are too short to be a key.
    return values.stream()
        .filter(value -> value.length() > 1 && !value.equals("false") && !value.equals("true"))
        .collect(Collectors.toSet());
  }

  private static Set<String> values(Dump dump) {
    return dump.rows().stream()
        .flatMap(row -> row.values().values().stream())
        .collect(Collectors.toSet());
  }

  private static List<String> keys(Dump dump) {
    return dump.rows().stream()
        .map(row -> row.get("sk"))
        .filter(key -> key.length() == 32)
        .toList();
  }
}
