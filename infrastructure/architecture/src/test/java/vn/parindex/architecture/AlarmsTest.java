package vn.parindex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Repository;
import vn.parindex.platform.testing.Template;

/** Nothing runs unwatched, and whoever is woken finds out what to do. */
class AlarmsTest {
  private static final String HANDLERS = "vn.parindex.platform.lambda.";
  private final Template template = Template.load();

  @Test
  void everyFunctionBehindAStreamIsWatchedForItsAge() {
    assertThat(template.functionsWatchedBy("ChangesWait"))
        .isEqualTo(handledBy("StreamHandler"::equals));
  }

  @Test
  void everyAlarmHasItsParagraphInTheRunbook() {
    var runbook = Repository.text("docs/operations.md");

    assertThat(template.named("AWS::CloudWatch::Alarm"))
        .isNotEmpty()
        .allSatisfy(alarm -> assertThat(runbook).contains("### " + alarm));
  }

  private Set<String> handledBy(Predicate<String> handler) {
    Stream<String> names =
        template.functions().entrySet().stream()
            .filter(
                function -> {
                  var name = String.valueOf(function.getValue().get("Handler"));
                  return handler.test(name.replace(HANDLERS, ""));
                })
            .map(function -> function.getKey());
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
