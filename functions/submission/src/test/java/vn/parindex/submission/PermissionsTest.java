package vn.parindex.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Template;

/** Every person at every route of the template: who is not named here is refused. */
class PermissionsTest {

  private static final Set<String> READERS = Set.of("can-bo", "lanh-dao", "so-noi-vu");
  private static final Set<String> OFFICER = Set.of("can-bo");

  private final Round2022 round = Round2022.open();

  private final Map<String, Api> people =
      new LinkedHashMap<>(
          Map.of(
              "can-bo", round.officer(),
              "lanh-dao", round.leader(),
              "so-noi-vu", round.homeAffairs(),
              "can-bo-snv", round.officerOfAnotherUnit(),
              "can-bo-huyen", round.districtOfficer(),
              "nobody-we-know", round.nobody().as("nobody-we-know")));

  @TestFactory
  List<DynamicTest> everyPersonAtEveryRoute() {
    return new TreeSet<>(Template.load().routeKeys("SubmissionApi"))
        .stream()
            .flatMap(route -> people.keySet().stream().map(person -> test(route, person)))
            .toList();
  }

  private DynamicTest test(String route, String person) {
    return DynamicTest.dynamicTest(
        person + " at " + route,
        () -> {
          int parameters = Collections.frequency(Arrays.asList(route.split("", -1)), "{");
          var values = List.of("2022", "STTTT", "x").subList(0, parameters).toArray(String[]::new);
          int status = Objects.requireNonNull(people.get(person)).call(route, values).status();
          if (allowed(route).contains(person)) {
            assertThat(status).isNotIn(401, 403);
          } else {
            assertThat(status).isEqualTo(403);
          }
          assertThat(round.nobody().call(route, values).status()).isEqualTo(401);
        });
  }

  private static Set<String> allowed(String route) {
    if (route.endsWith("/sheets")) {
      return Set.of("so-noi-vu");
    }
    if (route.startsWith("GET ")) {
      return READERS;
    }
    return switch (route.substring(route.lastIndexOf('/') + 1)) {
      case "approve", "return" -> Set.of("lanh-dao");
      case "withdraw" -> route.contains("/sheet/") ? Set.of("can-bo", "lanh-dao") : OFFICER;
      default -> OFFICER;
    };
  }
}
