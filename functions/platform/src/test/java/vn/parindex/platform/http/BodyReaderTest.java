package vn.parindex.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.round.RunBy;
import vn.parindex.text.Text;

class BodyReaderTest {

  private record Level(String code, Text name, RunBy runBy) {
    static Level of(Members level) {
      return new Level(
          level.text("code", CODE),
          level.words("name", TextRule.name(20)),
          level.oneOf("runBy", RunBy.class));
    }
  }

  private record Everything(
      int year, BigDecimal points, boolean dry, Instant at, LocalDate day, List<Level> levels) {
    static Everything of(Members body) {
      return new Everything(
          body.number("year", 2000, 2100),
          body.decimal("points", 2, BigDecimal.ZERO, BigDecimal.TEN),
          body.flag("dry", false),
          body.instant("at"),
          body.day("day"),
          body.list("levels", 1, 3, Level::of));
    }
  }

  private static final TextRule CODE =
      TextRule.matching(Pattern.compile("[a-z]+"), 5, "Chữ thường", "Lower case");

  private static final String GOOD =
      """
      {"year": 2022, "points": 1.50, "at": "2022-12-10T00:00:00+07:00", "day": "2022-12-09",
       "levels": [{"code": "so", "name": {"vi": "Cấp Sở", "en": "Departments"}, "runBy": "PROVINCE"}]}
      """;

  @Test
  void readsWhatIsRight() {
    var read = read(GOOD, Everything::of);

    assertThat(read)
        .isEqualTo(
            new Everything(
                2022,
                new BigDecimal("1.50"),
                false,
                Instant.parse("2022-12-09T17:00:00Z"),
                LocalDate.of(2022, 12, 9),
                List.of(new Level("so", new Text("Cấp Sở", "Departments"), RunBy.PROVINCE))));
  }

  @Test
  void namesEveryFaultAtOnce() {
    var faults =
        faults(
            """
            {"year": 1999, "points": 1.005, "dry": "no", "at": "2022-12-10", "day": "2022-02-30",
             "levels": [{"code": "SO!", "name": {"vi": "=1+1", "fr": "x"}, "runBy": "KING"}, 7],
             "a/b~": 1}
            """,
            Everything::of);

    assertThat(faults)
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly(
            "/year out-of-range",
            "/points too-many-decimals",
            "/dry wrong-type",
            "/at not-an-instant",
            "/day not-a-day",
            "/levels/0/code bad-format",
            "/levels/0/name/vi unsafe-name",
            "/levels/0/name/en missing",
            "/levels/0/name/fr unknown-member",
            "/levels/0/runBy not-one-of",
            "/levels/1 wrong-type",
            "/a~1b~0 unknown-member");
  }

  @Test
  void namesEveryMissingMemberOfAnEmptyBody() {
    assertThat(faults("", Everything::of))
        .extracting(FieldError::pointer)
        .containsExactly("/year", "/points", "/at", "/day", "/levels");
  }

  @Test
  void takesNullAsLeftOut() {
    var left = read("{\"a\": null}", body -> body.optionalText("a", CODE));

    assertThat(left).isEmpty();
    assertThat(faults("{\"a\": null}", body -> body.text("a", CODE)))
        .extracting(FieldError::code)
        .containsExactly("missing");
  }

  @Test
  void saysOnceThatAWholeObjectIsMissing() {
    assertThat(faults("{}", body -> body.words("name", TextRule.name(9))))
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly("/name missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"a\": 1, \"a\": 2}",
        "{\"a\": NaN}",
        "{} {}",
        "{\"a\": 01}",
        "\u0000",
        "{'a': 1}"
      })
  void refusesWhatIsNoJson(String body) {
    assertThat(faults(body, members -> members.has("a")))
        .extracting(FieldError::code)
        .containsExactly("malformed-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "null", "\"text\""})
  void refusesWhatIsNoObject(String body) {
    assertThat(faults(body, members -> members.has("a")))
        .extracting(FieldError::code)
        .containsExactly("not-an-object");
  }

  @Test
  void refusesDeepNesting() {
    var deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

    assertThat(faults(deep, members -> members.has("a")))
        .extracting(FieldError::code)
        .containsExactly("malformed-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-0.01", "11", "\"5\"", "\"NaN\"", "true", "1e-999999"})
  void refusesNumbersOutOfBounds(String number) {
    assertThat(
            faults(
                "{\"n\": " + number + "}",
                body -> body.decimal("n", 2, BigDecimal.ZERO, BigDecimal.TEN)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e2", "99999999999999999999", "\"1\"", "-1"})
  void refusesWhatIsNoWholeNumberInRange(String number) {
    assertThat(faults("{\"n\": " + number + "}", body -> body.number("n", 0, 1000))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\\t=1",
        "\\r1",
        "  =1",
        "＝1",
        "a\\nb",
        " ",
        "\u202Ea"
      })
  void refusesNamesThatASpreadsheetWouldRunOrThatHide(String name) {
    assertThat(faults("{\"n\": \"" + name + "\"}", body -> body.text("n", TextRule.name(50))))
        .extracting(FieldError::code)
        .containsExactly("unsafe-name");
  }

  @Test
  void readsMembersOfUnknownNames() {
    var values = read("{\"v\": {\"a\": 1, \"b\": true}}", body -> body.scalars("v", 5));

    assertThat(values).containsOnlyKeys("a", "b");
    assertThat(faults("{\"v\": {\"a\": {}, \"b\": []}}", body -> body.scalars("v", 5)))
        .extracting(FieldError::pointer)
        .containsExactly("/v/a", "/v/b");
    assertThat(faults("{\"v\": {\"a\": 1, \"b\": 1}}", body -> body.scalars("v", 1))).hasSize(1);
  }

  private static <T> T read(String body, Function<Members, T> shape) {
    return BodyReader.read(new Body(body.getBytes(StandardCharsets.UTF_8)), shape);
  }

  private static <T> List<FieldError> faults(String body, Function<Members, T> shape) {
    var thrown = catchThrowableOfType(ProblemException.class, () -> read(body, shape));
    assertThat(thrown.problem().status()).isEqualTo(400);
    return thrown.problem().errors();
  }
}
