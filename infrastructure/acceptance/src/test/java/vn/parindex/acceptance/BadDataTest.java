package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Reply;

/** Declared data that can't be: a clear answer that names every fault, and nothing changed. */
@ExtendWith(PlatformExtension.class)
class BadDataTest {

  private static Reply save(TestRound round, String code, String body) {
    return round
        .officer("DA")
        .put(round.score("DA", code))
        .ifMatch(0)
        .body("application/json", Bytes.of(body))
        .send();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("a negative count", TestRound.COUNT, "{\"values\":{\"models\":-1}}", "models"),
        Arguments.of(
            "a fraction of a count", TestRound.COUNT, "{\"values\":{\"models\":1.5}}", "models"),
        Arguments.of("NaN as text", TestRound.COUNT, "{\"values\":{\"models\":\"NaN\"}}", "models"),
        Arguments.of(
            "infinity as text",
            TestRound.COUNT,
            "{\"values\":{\"models\":\"-Infinity\"}}",
            "models"),
        Arguments.of("a huge exponent", TestRound.COUNT, "{\"values\":{\"models\":1e9999}}", ""),
        Arguments.of(
            "a number as words", TestRound.COUNT, "{\"values\":{\"models\":\"ba\"}}", "models"),
        Arguments.of("a formula", TestRound.COUNT, "{\"values\":{\"models\":\"=1+1\"}}", "models"),
        Arguments.of("a list", TestRound.COUNT, "{\"values\":{\"models\":[1]}}", "models"),
        Arguments.of("an unknown input", TestRound.COUNT, "{\"values\":{\"ghost\":1}}", "ghost"),
        Arguments.of(
            "yes for a number", TestRound.COUNT, "{\"values\":{\"models\":true}}", "models"),
        Arguments.of("a number for yes", TestRound.YES_NO, "{\"values\":{\"issued\":1}}", "issued"),
        Arguments.of(
            "more done than planned",
            TestRound.RATIO,
            "{\"values\":{\"planned\":5,\"done\":6}}",
            "done"),
        Arguments.of(
            "points of its own",
            TestRound.COUNT,
            "{\"values\":{\"models\":1},\"points\":4}",
            "points"),
        Arguments.of(
            "an appraised copy",
            TestRound.COUNT,
            "{\"values\":{\"models\":1},\"appraisal1\":{\"models\":4}}",
            "appraisal1"),
        Arguments.of(
            "not applicable where it always applies",
            TestRound.COUNT,
            "{\"values\":{},\"notApplicable\":true}",
            "notApplicable"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void is_refused_by_name(String what, String code, String body, String named, Platform platform) {
    var round = TestRound.open(platform);
    var refused = save(round, code, body).expectProblem(400, "invalid-request").json();
    assertThat(refused.get("errors").isEmpty()).as(what).isFalse();
    assertThat(refused.get("errors").toString()).contains(named);
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
  }

  @Test
  void every_wrong_value_is_named_at_once(Platform platform) {
    var round = TestRound.open(platform);
    var body = "{\"values\":{\"planned\":0,\"done\":-2,\"ghost\":1},\"points\":3}";
    var errors = save(round, TestRound.RATIO, body).expectProblem(400, "invalid-request").json();
    assertThat(errors.get("errors").findValuesAsString("pointer").toString())
        .contains("planned", "done", "ghost", "points");
  }

  @Test
  void broken_json_and_no_body_are_refused(Platform platform) {
    var round = TestRound.open(platform);
    save(round, TestRound.COUNT, "{\"values\":").expectProblem(400, "invalid-request");
    save(round, TestRound.COUNT, "").expectProblem(400, "invalid-request");
    save(round, TestRound.COUNT, "[]").expectProblem(400, "invalid-request");
    save(round, TestRound.COUNT, "{\"values\":{\"models\":1},\"values\":{\"models\":2}}")
        .expectProblem(400, "invalid-request");
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
  }

  @Test
  void json_nested_deeply_or_of_ten_megabytes_is_refused(Platform platform) {
    var round = TestRound.open(platform);
    var deep = "{\"values\":{\"models\":" + "[".repeat(5000) + "]".repeat(5000) + "}}";
    save(round, TestRound.COUNT, deep).expect(400);
    var large = "{\"explanation\":\"" + "a".repeat(10 * 1024 * 1024) + "\"}";
    save(round, TestRound.COUNT, large).expect(413); // by the gateway
    var middling = "{\"explanation\":\"" + "a".repeat(5 * 1024 * 1024) + "\"}";
    save(round, TestRound.COUNT, middling).expectProblem(413, "too-large");
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
  }

  @Test
  void unknown_codes_units_and_rounds_are_not_found(Platform platform) {
    var round = TestRound.open(platform);
    save(round, "9.9.9", "{\"values\":{}}").expectProblem(404, "not-found");
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
    round.homeAffairs().get("/rounds/khong-co").expectProblem(404, "not-found");
    round.homeAffairs().get(round.sheet("KHONGCO")).expectProblem(404, "not-found");
    round.homeAffairs().get(round.path() + "/rankings/khong-co").expectProblem(404, "not-found");
  }

  @Test
  void nothing_is_written_into_another_units_sheet(Platform platform) {
    var round = TestRound.open(platform);
    for (var stranger : List.of("DB", "HA", "XA1")) {
      round
          .officer(stranger)
          .put(round.score("DA", TestRound.COUNT))
          .ifMatch(0)
          .json(Map.of("values", Map.of("models", 1)))
          .send()
          .expectProblem(403, "forbidden");
    }
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
  }

  @Test
  void a_save_without_or_on_a_wrong_version_is_refused(Platform platform) {
    var round = TestRound.open(platform);
    var path = round.score("DA", TestRound.COUNT);
    var officer = round.officer("DA");
    var body = Map.of("values", Map.of("models", 1));
    officer.put(path).json(body).send().expectProblem(428, "version-required");
    officer
        .put(path)
        .header("if-match", "\"x\"")
        .json(body)
        .send()
        .expectProblem(400, "invalid-request");
    officer.put(path).ifMatch(7).json(body).send().expectProblem(412, "stale-version");
    assertThat(round.sheetAtRest("DA").get("version").asLong()).isZero();
  }
}
