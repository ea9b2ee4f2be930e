package vn.parindex.architecture;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.platform.lambda.FunctionModule;
import vn.parindex.platform.settings.Settings;
import vn.parindex.platform.testing.Repository;
import vn.parindex.platform.testing.Template;

/** Template, API description, sample events and code say the same. */
public class TemplateTest {

  /** Settings with which every function of the template can be built. */
  public static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("AWS_REGION", "ap-southeast-1"),
          Map.entry("ASSESSMENT_TABLE", "assessment"),
          Map.entry("SURVEY_INVITATIONS_TABLE", "invitations"),
          Map.entry("SURVEY_BALLOTS_TABLE", "ballots"),
          Map.entry("EVIDENCE_BUCKET", "evidence"),
          Map.entry("PUBLISHED_BUCKET", "published"),
          Map.entry("EXPORT_BUCKET", "exports"),
          Map.entry("EVIDENCE_MAX_BYTES", "1000"),
          Map.entry("EVIDENCE_UNIT_QUOTA_BYTES", "10000"),
          Map.entry("UPLOAD_URL_MINUTES", "10"),
          Map.entry("MAIL_SENDER", "par-index@example.vn"),
          Map.entry("MAIL_CONFIGURATION_SET", "notices"),
          Map.entry("PUBLIC_ADDRESS", "https://par-index.example.vn"));

  @TestFactory
  Stream<DynamicTest> everyFunctionOfTheTemplateIsInItsModule() {
    return Template.load().functions().entrySet().stream()
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.getKey(), () -> assertThatItIsThere(function.getValue())));
  }

  @Test
  void everyRouteOfTheTemplateIsDescribedAndNoOther() {
    assertThat(operations().keySet()).isEqualTo(new TreeSet<>(Template.load().routeKeys()));
  }

  @Test
  void onlyASecretLinkAndWhatIsPublishedNeedNoAccount() {
    assertThat(Template.load().publicRouteKeys())
        .containsExactlyInAnyOrder(
            "GET /rounds/{round}/survey/ballot",
            "POST /rounds/{round}/survey/ballot",
            "GET /calendars/{token}",
            // What is published is for everybody.
            "GET /public/rounds",
            "GET /public/rounds/{round}/rankings/{level}",
            "GET /public/rounds/{round}/rankings/{level}/units/{unit}",
            "GET /public/rounds/{round}/rankings/{level}/changes");
  }

  @Test
  void thePagesAddressLeadsEveryRouteToTheApi() {
    var distribution = Template.map(Template.load().properties("Pages"), "DistributionConfig");
    var prefixes =
        Template.list(distribution, "CacheBehaviors").stream()
            .map(behaviour -> ((Map<?, ?>) behaviour).get("PathPattern"))
            .map(pattern -> String.valueOf(pattern).replaceFirst("\\*$", ""))
            .toList();
    assertThat(Template.load().routeKeys())
        .allSatisfy(
            route ->
                assertThat(prefixes)
                    .as(route)
                    .anyMatch(prefix -> route.replaceFirst("^\\w+ ", "").startsWith(prefix)));
  }

  @Test
  void everyRouteNeedsTheScopeThatIsDescribed() {
    var scopes = new TreeMap<String, Object>();
    operations().forEach((route, operation) -> scopes.put(route, scopes(operation)));
    scopes.values().removeIf(List.of()::equals);

    assertThat(Template.load().scopes()).isEqualTo(scopes);
  }

  @Test
  void aScopeOfReadingOpensWhatReadsAndNothingElse() {
    assertThat(Template.load().scopes())
        .allSatisfy(
            (route, scopes) ->
                assertThat(scopes)
                    .as(route)
                    .singleElement(as(STRING))
                    .endsWith(route.startsWith("GET ") ? ".read" : ".write"));
  }

  @TestFactory
  Stream<DynamicTest> everyFunctionHasASampleEvent() throws IOException {
    Set<String> samples;
    try (var files = Files.list(Repository.root().resolve("events"))) {
      samples = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
    return Template.load().functions().keySet().stream()
        .map(name -> name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
        .map(name -> name.replaceAll("-api$", ""))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertThat(samples).anyMatch(file -> file.startsWith(name))));
  }

  private static void assertThatItIsThere(Map<?, ?> properties) throws Exception {
    var variables = child(child(properties, "Environment"), "Variables");
    var definition = String.valueOf(variables.get("SPRING_CLOUD_FUNCTION_DEFINITION"));
    var module =
        Class.forName(String.valueOf(variables.get("MAIN_CLASS")))
            .asSubclass(FunctionModule.class)
            .getConstructor()
            .newInstance();

    assertThat(module.function(definition, new Settings(ENVIRONMENT)).getNames())
        .containsExactly(definition);
    assertThat(Class.forName(String.valueOf(properties.get("Handler"))).getInterfaces())
        .containsAnyOf(RequestHandler.class, RequestStreamHandler.class);
  }

  private static Map<String, Map<?, ?>> operations() {
    var paths = child(ApiDescription.read(), "paths");
    var described = new TreeMap<String, Map<?, ?>>();
    for (var path : paths.keySet()) {
      var operations = child(paths, path.toString());
      for (var method : operations.keySet()) {
        described.put(
            method.toString().toUpperCase(Locale.ROOT) + " " + path,
            child(operations, method.toString()));
      }
    }
    return described;
  }

  private static List<?> scopes(Map<?, ?> operation) {
    return Template.list(operation, "security").stream()
        .flatMap(way -> Template.list((Map<?, ?>) way, "account").stream())
        .toList();
  }

  private static Map<?, ?> child(@Nullable Object parent, String name) {
    if (parent instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> child) {
      return child;
    }
    throw new AssertionError("No mapping " + name);
  }
}
