package vn.parindex.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.nightly.RankedRound.FIRST_NIGHT;
import static vn.parindex.nightly.RankedRound.SECOND_NIGHT;
import static vn.parindex.nightly.RankedRound.ranks;
import static vn.parindex.nightly.RankedRound.unranked;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.platform.testing.TableRound.commune;
import static vn.parindex.platform.testing.TableRound.department;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.testing.Answer;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Template;
import vn.parindex.round.RoundState;

class RankingApiTest {

  private static final String RUN = "POST /rounds/{round}/rankings/{level}/runs";
  private static final String RANKING = "GET /rounds/{round}/rankings/{level}";
  private static final String SNAPSHOTS = "GET /rounds/{round}/rankings/{level}/snapshots";
  private static final String UNIT = "GET /rounds/{round}/rankings/{level}/units/{unit}";

  private final RankedRound ranked =
      new RankedRound(
          department("so1"),
          department("so2"),
          department("so3"),
          commune("xa1", "688"),
          commune("xa2", "688"),
          commune("xa3", "689"));

  @Test
  void theRoutesAreThoseOfTheTemplate() {
    assertThat(ranked.function.routeKeys())
        .isEqualTo(Template.load().routeKeys("RankingApi"))
        .containsExactlyInAnyOrder(RUN, RANKING, SNAPSHOTS, UNIT);
  }

  static Stream<Arguments> personas() {
    var mayRead = Map.of(Role.HOME_AFFAIRS, true, Role.PROVINCE_LEADER, true);
    var mayRun = Map.of(Role.HOME_AFFAIRS, true);
    return Stream.of(Role.values())
        .flatMap(
            role ->
                Stream.of(RUN, RANKING, SNAPSHOTS, UNIT)
                    .map(
                        route ->
                            Arguments.of(
                                role,
                                route,
                                (route.equals(RUN) ? mayRun : mayRead).getOrDefault(role, false))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("personas")
  void onlyThoseWhoMayDoSo(Role role, String route, boolean allowed) {
    ranked.submitted("so1", 20);
    ranked.night(FIRST_NIGHT);
    ranked.round.account("person", "so1", role);

    var answer = call(ranked.api.as("person"), route);

    assertThat(answer.status()).isEqualTo(allowed ? 200 : 403);
  }

  @ParameterizedTest
  @CsvSource({RUN, RANKING, SNAPSHOTS, UNIT})
  void withoutATokenNobodyIsLetIn(String route) {
    assertThat(call(Api.of(ranked.function, FIRST_NIGHT), route).status()).isEqualTo(401);
  }

  @Test
  void homeAffairsRanksNowInPlaceOfTonight() {
    ranked.submitted("so1", 20);
    ranked.night(FIRST_NIGHT);
    ranked.submitted("so2", 30);

    var summary = ranked.run("so");

    assertThat(summary.status()).isEqualTo(200);
    assertThat(summary.json().path("night").asString()).isEqualTo("2022-12-10");
    assertThat(summary.json().path("takenAt").asString()).isEqualTo("2022-12-09T19:00:00Z");
    assertThat(summary.json().path("kind").asString()).isEqualTo("ON_DEMAND");
    assertThat(summary.json().path("by").asString()).isEqualTo("snv.canbo");
    assertThat(summary.json().path("ranked").asInt()).isEqualTo(2);
    assertThat(summary.json().path("unranked").asInt()).isEqualTo(1);
    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so2", "2 so1");
  }

  @Test
  void aRetriedRequestGetsTheSameAnswerWithoutRankingAgain() {
    ranked.submitted("so1", 20);
    var api = ranked.api.with("Idempotency-Key", "run-2022-so-1");
    var first = call(api, RUN);
    ranked.submitted("so2", 30);

    var again = call(api, RUN);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so1");
  }

  @ParameterizedTest
  @CsvSource({"DRAFT", "CLOSED"})
  void aRoundThatIsNotOpenIsNotRanked(RoundState state) {
    ranked.round.is(state);

    var answer = ranked.run("so");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("round-not-open");
  }

  @Test
  void theNewestNightIsShownUnlessAnotherIsAskedFor() {
    ranked.submitted("so1", 20);
    ranked.night(FIRST_NIGHT);
    ranked.submitted("so2", 30);
    ranked.night(SECOND_NIGHT);

    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so2", "2 so1");
    assertThat(ranks(ranked.ranking("so", "night=2022-12-10"))).containsExactly("1 so1");
    assertThat(
            ranked
                .snapshots("so")
                .json()
                .path("snapshots")
                .valueStream()
                .map(s -> s.path("night").asString() + " after " + s.path("previousNight")))
        .containsExactly("2022-12-10 after null", "2022-12-11 after \"2022-12-10\"");
  }

  @Test
  void aDistrictsCommunesAreShownByThemselves() {
    ranked.submitted("xa2", 20);
    ranked.submitted("xa3", 25);
    ranked.night(FIRST_NIGHT);

    var answer = ranked.ranking("xa", "within=688");

    assertThat(ranks(answer)).containsExactly("1 xa2");
    assertThat(unranked(answer)).containsExactly("xa1 NOT_SUBMITTED");
  }

  @ParameterizedTest
  @CsvSource({
    "so, night=yesterday, night not-a-day",
    "so, night=2022-13-01, night not-a-day",
    "so, within=688, within not-ranked-within"
  })
  void parametersThatMeanNothingAreNamed(String level, String query, String error) {
    ranked.night(FIRST_NIGHT);

    var answer = ranked.ranking(level, query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly(error);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(ranked.ranking("so").status()).isEqualTo(404);
    ranked.night(FIRST_NIGHT);
    assertThat(ranked.ranking("so", "night=2022-12-09").status()).isEqualTo(404);
    assertThat(ranked.ranking("tinh").status()).isEqualTo(404);
    assertThat(ranked.run("tinh").status()).isEqualTo(404);
    assertThat(ranked.snapshots("tinh").status()).isEqualTo(404);
    assertThat(ranked.why("so", "so9").status()).isEqualTo(404);
    assertThat(ranked.api.call(RANKING, "1999", "so").status()).isEqualTo(404);
  }

  @Test
  void aUnitSeesWhyItHasItsRank() {
    ranked.submitted("so1", 20);
    ranked.submitted("so2", 30);
    ranked.submitted("so3", 30);
    ranked.night(FIRST_NIGHT);

    var why = ranked.why("so", "so1").json();

    assertThat(why.path("rank").asInt()).isEqualTo(3);
    assertThat(why.path("policy").path("tieBreaks").size()).isEqualTo(1);
    var item = why.path("items").path(0);
    assertThat(item.path("code").asString()).isEqualTo("1.1.1");
    assertThat(item.path("name").path("vi").asString()).isEqualTo("Mức độ hoàn thành kế hoạch");
    assertThat(item.path("points").decimalValue()).isEqualByComparingTo("3");
    assertThat(item.path("explained").path("vi").asString()).contains("50 %", "3 điểm");
    var field = why.path("fields").path(0);
    assertThat(field.path("name").path("en").asString()).isEqualTo("Direction");
    assertThat(field.path("points").decimalValue()).isEqualByComparingTo("7");
    var better = why.path("neighbours").path("PROVINCE").path("better");
    assertThat(better.path("unit").asString()).isEqualTo("so3");
    assertThat(better.path("decidedBy").asString()).isEqualTo("INDEX");
    assertThat(better.path("fieldGaps").path("1").decimalValue()).isEqualByComparingTo("1.5");
    assertThat(why.path("neighbours").path("PROVINCE").path("worse").isNull()).isTrue();
    assertThat(ranked.why("so", "so2").json().path("neighbours").path("PROVINCE").path("sharedBy"))
        .hasToString("2");
  }

  @Test
  void theTieBreakThatDecidedIsNamed() {
    // Both have 8.5 of 14: one of them by its plan, the other by its network.
    ranked.submitted("so1", 30);
    ranked.declaresNetwork("so1", 0, 10);
    ranked.submitted("so2", 10);
    ranked.declaresNetwork("so2", 300, 10);
    ranked.submitted("so3", 0);
    ranked.declaresNetwork("so3", 400, 10);
    ranked.night(FIRST_NIGHT);

    var neighbour = ranked.why("so", "so2").json().path("neighbours").path("PROVINCE");

    assertThat(ranks(ranked.ranking("so"))).containsExactly("1 so1", "2 so2", "3 so3");
    assertThat(neighbour.path("better").path("decidedBy").asString()).isEqualTo("FIELD:1");
  }

  @Test
  void anUnrankedUnitSeesTheReason() {
    ranked.night(FIRST_NIGHT);

    var why = ranked.why("so", "so1").json();

    assertThat(why.path("reason").asString()).isEqualTo("NOT_SUBMITTED");
    assertThat(why.path("message").path("vi").asString()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"ranking-run.json", "ranking-get.json", "ranking-unit.json"})
  void theSampleEventsAreAnswered(String file) {
    for (var unit : List.of("so1", "xa1")) {
      ranked.submitted(unit, 20);
    }
    ranked.night(FIRST_NIGHT);

    assertThat(Answer.of(ranked.function.apply(Api.sample(file))).status()).isEqualTo(200);
  }

  private static Answer call(Api api, String route) {
    return route.equals(UNIT) ? api.call(route, ROUND, "so", "so1") : api.call(route, ROUND, "so");
  }
}
