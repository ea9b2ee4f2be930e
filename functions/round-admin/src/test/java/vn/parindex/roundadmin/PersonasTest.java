package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Template;

/** Who may do what, for every route of the template: what is not here is denied. */
class PersonasTest {

  private static final Set<String> PEOPLE =
      Set.of(
          "quantri", "snv", "stp.canbo", "stp.lanhdao", "689.noivu", "ubnd", "nghihuu", "stranger");
  private static final Set<String> HOME_AFFAIRS = Set.of("snv");
  private static final Set<String> READERS =
      Set.of("snv", "stp.canbo", "stp.lanhdao", "689.noivu", "ubnd");

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry(
              "GET /me", Set.of("quantri", "snv", "stp.canbo", "stp.lanhdao", "689.noivu", "ubnd")),
          Map.entry("GET /accounts", Set.of("quantri", "snv")),
          Map.entry("PUT /accounts", Set.of("quantri", "snv")),
          Map.entry("GET /rounds", READERS),
          Map.entry("POST /rounds", HOME_AFFAIRS),
          Map.entry("GET /rounds/{round}", READERS),
          Map.entry("POST /rounds/{round}/clone", HOME_AFFAIRS),
          Map.entry("POST /rounds/{round}/open", HOME_AFFAIRS),
          Map.entry("POST /rounds/{round}/close", HOME_AFFAIRS),
          Map.entry("GET /rounds/{round}/units", READERS),
          Map.entry("PUT /rounds/{round}/units", HOME_AFFAIRS),
          Map.entry("GET /rounds/{round}/calendar", READERS),
          Map.entry("PUT /rounds/{round}/calendar", HOME_AFFAIRS),
          // The unit of these requests is a commune of the district 689.
          Map.entry(
              "PUT /rounds/{round}/units/{unit}/extensions/{step}", Set.of("snv", "689.noivu")),
          Map.entry("PUT /rounds/{round}/steps/{level}/{step}", HOME_AFFAIRS),
          Map.entry("GET /rounds/{round}/criteria-sets/{level}", READERS),
          Map.entry("PUT /rounds/{round}/criteria-sets/{level}", HOME_AFFAIRS),
          Map.entry("GET /rounds/{round}/facts", READERS),
          Map.entry("PUT /rounds/{round}/facts", HOME_AFFAIRS),
          Map.entry(
              "PUT /rounds/{round}/units/{unit}/manual-scores/{code}", Set.of("snv", "ubnd")));

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, String> VALUES =
      Map.of(
          "round",
          "2022",
          "unit",
          "25195",
          "step",
          "self-assessment",
          "level",
          "so",
          "code",
          "9.9");

  private final Province province = new Province().withOpenRound();

  @TestFactory
  Stream<DynamicTest> everyRouteLetsInWhomItShould() {
    return Template.load().routeKeys("RoundAdminApi").stream()
        .sorted()
        .map(route -> DynamicTest.dynamicTest(route, () -> letsIn(route)));
  }

  private void letsIn(String route) {
    var allowed = new TreeSet<String>();
    for (var person : PEOPLE) {
      var status = status(province.as(person), route);
      if (status != 403) {
        allowed.add(person);
      }
    }
    assertThat(allowed).containsExactlyInAnyOrderElementsOf(ALLOWED.getOrDefault(route, Set.of()));
    assertThat(status(Api.of(province.function(), Province.NOW), route)).isEqualTo(401);
  }

  /** No request has what it needs, so none changes anything: what is not 403 got past the door. */
  private static int status(Api api, String route) {
    var values =
        PARAMETER
            .matcher(route)
            .results()
            .map(parameter -> VALUES.get(parameter.group(1)))
            .toArray(String[]::new);
    return api.callWith("not json", route, values).status();
  }
}
