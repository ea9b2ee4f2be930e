package vn.parindex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Template;

/** The rights in the template keep ballots secret: no function can read who and what. */
class SecretBallotsTest {

  private static final String INVITATIONS = "SurveyInvitations";
  private static final String BALLOTS = "SurveyBallots";

  /** Actions that give nothing of an item back; whatever is not here counts as reading. */
  private static final Set<String> WRITES =
      Set.of(
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:BatchWriteItem");

  private final Map<String, Map<?, ?>> functions = Template.load().functions();

  @Test
  void noFunctionMayReadBothInvitationsAndBallots() {
    var readers = allowed(action -> !WRITES.contains(action));

    assertThat(readers.get(BALLOTS)).containsExactly("SurveyResultsApi", "SurveyTally");
    assertThat(readers.get(INVITATIONS))
        .containsExactly(
            "BallotApi",
            "ExportMaker",
            "NightlyCheck",
            "PaperBallotApi",
            "SurveyAdminApi",
            "SurveyClosing");
  }

  @Test
  void whoBringsBallotsInMayOnlyPutThem() {
    for (var function : List.of("BallotApi", "PaperBallotApi")) {
      assertThat(rights(function).get(BALLOTS)).containsExactly("dynamodb:PutItem");
    }
  }

  @Test
  void aFunctionKnowsOnlyTheTablesThatItMayUse() {
    functions.forEach(
        (name, properties) -> {
          var known = Template.map(Template.map(properties, "Environment"), "Variables").values();
          for (var table : List.of(INVITATIONS, BALLOTS)) {
            assertThat(known.contains(table))
                .as(name + " " + table)
                .isEqualTo(rights(name).containsKey(table));
          }
        });
  }

  @Test
  void neitherTableTellsAnOrderOfEvents() {
    var template = Template.load();

    assertThat(template.properties(INVITATIONS).containsKey("StreamSpecification")).isFalse();
    assertThat(template.properties(BALLOTS).containsKey("StreamSpecification")).isFalse();
    assertThat(template.properties(BALLOTS).containsKey("TimeToLiveSpecification")).isFalse();
    assertThat(template.properties(BALLOTS).containsKey("PointInTimeRecoverySpecification"))
        .isFalse();
    assertThat(template.properties("HttpApi").containsKey("AccessLogSettings")).isFalse();
  }

  private Map<String, Set<String>> allowed(Predicate<String> wanted) {
    var functionsByTable = new TreeMap<String, Set<String>>();
    for (var function : functions.keySet()) {
      rights(function)
          .forEach(
              (table, actions) -> {
                if (actions.stream().anyMatch(wanted)) {
                  functionsByTable.computeIfAbsent(table, _ -> new TreeSet<>()).add(function);
                }
              });
    }
    return functionsByTable;
  }

  /** What a function may do with which resource; one that is not named is every table. */
  private Map<String, Set<String>> rights(String function) {
    var rights = new TreeMap<String, Set<String>>();
    for (var policy : list(functions.getOrDefault(function, Map.of()).get("Policies"))) {
      var map = (Map<?, ?>) policy;
      if (map.containsKey("Statement")) {
        list(map.get("Statement")).forEach(statement -> add((Map<?, ?>) statement, rights));
      } else {
        map.forEach((name, of) -> addTemplate(String.valueOf(name), (Map<?, ?>) of, rights));
      }
    }
    return rights;
  }

  private static void addTemplate(
      String name, Map<?, ?> parameters, Map<String, Set<String>> rights) {
    var table = String.valueOf(parameters.get("TableName"));
    var actions = name.equals("DynamoDBWritePolicy") ? WRITES : Set.of(name);
    rights.computeIfAbsent(table, _ -> new TreeSet<>()).addAll(actions);
  }

  private static void add(Map<?, ?> statement, Map<String, Set<String>> rights) {
    var actions =
        list(statement.get("Action")).stream().map(String::valueOf).collect(Collectors.toSet());
    for (var resource : list(statement.get("Resource"))) {
      var name = String.valueOf(resource);
      var ofDatabase =
          actions.stream()
              .filter(action -> action.startsWith("dynamodb:") || action.startsWith("*"))
              .collect(Collectors.toSet());
      if (!ofDatabase.isEmpty()) {
        var tables =
            name.endsWith(".Arn")
                ? List.of(name.replace(".Arn", ""))
                : List.of(INVITATIONS, BALLOTS);
        tables.forEach(t -> rights.computeIfAbsent(t, _ -> new TreeSet<>()).addAll(ofDatabase));
      }
    }
  }

  private static List<?> list(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> all -> new ArrayList<>(all);
      default -> List.of(value);
    };
  }
}
