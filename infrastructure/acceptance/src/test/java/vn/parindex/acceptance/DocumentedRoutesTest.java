package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code openapi.yaml} describes the routes of the template, and what the tests have seen. */
@ExtendWith(PlatformExtension.class)
@Isolated
@Order(Integer.MAX_VALUE) // after the others: it looks back on their answers
class DocumentedRoutesTest {

  @Test
  void the_documented_routes_are_those_of_the_template(Platform platform) {
    var routes = new TreeSet<String>();
    for (var resource : Yaml.read(Path.of("../../template.yaml")).get("Resources")) {
      for (var event : resource.path("Properties").path("Events")) {
        if (event.get("Type").asString().equals("HttpApi")) {
          var properties = event.get("Properties");
          routes.add(properties.get("Method").asString() + " " + properties.get("Path").asString());
        }
      }
    }
    assertThat(platform.contract().routes()).isEqualTo(routes);
  }

  @Test
  void every_route_was_asked_with_success_by_some_test(Platform platform) {
    var succeeded = new TreeSet<String>();
    for (var seen : platform.contract().seen()) {
      if (seen.matches(".* 2\\d\\d")) {
        succeeded.add(seen.substring(0, seen.length() - 4));
      }
    }
    System.out.println(
        "Đã đối chiếu với openapi.yaml · held against openapi.yaml: "
            + platform.contract().seen().size());
    var missing = new TreeSet<>(platform.contract().routes());
    missing.removeAll(succeeded);
    assertThat(missing).isEmpty();
  }
}
