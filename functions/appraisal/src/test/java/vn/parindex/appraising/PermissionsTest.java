package vn.parindex.appraising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.platform.testing.Template;

/** Every person at every route of the template on every unit: who is not named here is refused. */
class PermissionsTest {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final List<String> UNITS =
      List.of("STC", "SNV", "25216", "25195", "70", "688", "689");

  /** The units whose sheets the councils let someone appraise; never the own one. */
  private static final Map<String, Set<String>> APPRAISED =
      Map.of(
          "chair", Set.of("SNV", "STC"),
          "member.snv", Set.of("STC"),
          "member.stp", Set.of("SNV", "STC"),
          "support.snv", Set.of("STC"),
          "chair.688", Set.of("25216"),
          "member.688", Set.of("25216"),
          "chair.689", Set.of("25195"),
          "member.689", Set.of("25195"),
          "stranger", Set.of());

  private static final List<String> OTHERS =
      List.of(
          "snv.canbo",
          "ubnd.lanhdao",
          "noivu.688",
          "noivu.689",
          "STC.canbo",
          "STC.lanhdao",
          "SNV.canbo",
          "25216.lanhdao",
          "nobody-we-know");

  private final CouncilRound round = CouncilRound.assigned();

  @TestFactory
  List<DynamicTest> everyPersonAtEveryRouteOnEveryUnit() {
    var people = new TreeSet<>(APPRAISED.keySet());
    people.addAll(OTHERS);
    var tests = new ArrayList<DynamicTest>();
    for (var route : new TreeSet<>(Template.load().routeKeys("AppraisalApi"))) {
      for (var person : people) {
        for (var unit : route.contains("{unit}") ? UNITS : List.of("STC")) {
          tests.add(
              DynamicTest.dynamicTest(
                  person + " at " + route + " of " + unit, () -> isRight(route, person, unit)));
        }
      }
    }
    return tests;
  }

  private void isRight(String route, String person, String unit) {
    var values =
        PARAMETER.matcher(route).results().map(m -> value(m.group(1), unit)).toArray(String[]::new);
    // Whoever may go on is told what is wrong with the empty request, and changes nothing.
    var answer = round.as(person).callWith("{\"x\":1}", route, values);
    if (may(route, person, unit)) {
      assertThat(answer.problem()).isNotEqualTo("forbidden");
    } else {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.problem()).isEqualTo("forbidden");
    }
    assertThat(round.api.callWith("{\"x\":1}", route, values).status()).isEqualTo(401);
  }

  private static String value(String parameter, String unit) {
    return switch (parameter) {
      case "round" -> "2022";
      case "unit" -> unit;
      case "level" -> "so";
      default -> "1.1.1";
    };
  }

  private static boolean may(String route, String person, String unit) {
    if (route.contains("/councils/")) {
      boolean runs = person.equals("snv.canbo") || person.equals("noivu." + unit);
      return runs || (route.startsWith("GET ") && person.equals("ubnd.lanhdao"));
    }
    if (route.contains("/reports/")) {
      boolean own = person.equals("noivu." + unit);
      boolean reads = Set.of("snv.canbo", "ubnd.lanhdao").contains(person);
      return route.equals("GET /rounds/{round}/reports/{level}")
          ? reads
          : own || (reads && route.startsWith("GET "));
    }
    if (route.contains("/assignments")) {
      return APPRAISED.containsKey(person);
    }
    if (route.contains("/explanations")) {
      return mayExplain(route, person, unit);
    }
    boolean reads = route.startsWith("GET ");
    return APPRAISED.getOrDefault(person, Set.of()).contains(unit)
        || (reads && Set.of("snv.canbo", "ubnd.lanhdao").contains(person))
        || (reads && person.equals("noivu.688") && unit.equals("25216"))
        || (reads && person.equals("noivu.689") && unit.equals("25195"));
  }

  private static boolean mayExplain(String route, String person, String unit) {
    if (route.startsWith("GET ")) {
      return person.equals(unit + ".canbo") || person.equals(unit + ".lanhdao");
    }
    return person.equals(unit + (route.startsWith("PUT ") ? ".canbo" : ".lanhdao"));
  }
}
