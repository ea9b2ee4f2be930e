package vn.parindex.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.rules.ScoringRule;
import vn.parindex.testing.Yaml;

/** The examples of docs/scoring-rules.md are read as they stand there. */
class DocumentedNotationTest {

  private static final Path DOCUMENT = Path.of("../../docs/scoring-rules.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final Pattern FORM = Pattern.compile("(?m)^\\*\\*(\\w+)\\*\\*: ");

  /** Everything that the examples declare, by what they are. */
  private static final String INPUTS =
      Stream.of(
              inputs("{type: yesNo, label: x}", "complete funded announced audited hired"),
              inputs(
                  "{type: count, label: x}",
                  "staffUsed resolved found online received disbursed assigned onTime tasks"
                      + " regulations metOwn standards reprimands warnings dismissals"
                      + " autonomousUnits staffNow bandwidth staff"),
              inputs("{type: date, label: x}", "issuedOn"),
              "conduct: {type: choice, label: x, options: {clean: x, minor: x, serious: x}}\n",
              "outcome: {type: choice, label: x, options: {allOnTime: x, someLate: x, unfinished: x}}\n")
          .collect(Collectors.joining());

  private static String inputs(String type, String keys) {
    return Stream.of(keys.split(" "))
        .map(key -> key + ": " + type + "\n")
        .collect(Collectors.joining());
  }

  static Stream<String> rules() throws IOException {
    return blocks().filter(block -> block.startsWith("rule:") || block.startsWith("{form:"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyDocumentedRuleIsRead(String block) {
    Faults faults = new Faults();
    ScoringRule rule = rule(block, faults);
    assertThat(faults.all()).isEmpty();
    assertThat(rule).isNotNull();
  }

  @Test
  void everyFormIsDocumentedWithARuleThatIsRead() throws IOException {
    Set<String> documented =
        rules()
            .map(block -> Objects.requireNonNull(rule(block, new Faults())).form())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> headings =
        FORM.matcher(Files.readString(DOCUMENT))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(headings).isEqualTo(documented).hasSize(18);
  }

  @Test
  void theDocumentedPenaltiesAreRead() throws IOException {
    Faults faults = new Faults();
    String block = blocks().filter(b -> b.startsWith("penalties:")).findFirst().orElseThrow();
    Members members = Objects.requireNonNull(new Cursor(Yaml.read(block), "", faults).members());
    assertThat(
            new TreeReader()
                .adjustments(
                    members.required("penalties"), vn.parindex.criteria.Adjustment.Kind.PENALTY))
        .hasSize(2);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void theDocumentedSubCriterionIsRead() throws IOException {
    Faults faults = new Faults();
    String block =
        blocks().filter(b -> b.startsWith("- code: \"1.1.2\"")).findFirst().orElseThrow();
    String readable = block.replaceAll("(?m)^ *note:.*$", "");
    Cursor item = new Cursor(Yaml.read(readable), "", faults).items().getFirst();
    Members members = Objects.requireNonNull(item.members());
    members.required("code");
    members.required("maxPoints");
    assertThat(SubCriterionReader.read(members, "1.1.2", new BigDecimal("1.5"), 1)).isNotNull();
    assertThat(faults.all()).isEmpty();
  }

  private static @Nullable ScoringRule rule(String block, Faults faults) {
    Scope scope = InputReader.read(new Cursor(Yaml.read(INPUTS), "inputs", faults));
    Node node = Yaml.read(block.startsWith("rule:") ? block : "rule: " + block);
    Members members = Objects.requireNonNull(new Cursor(node, "", faults).members());
    // The example of best-of has an alternative of 40 points.
    BigDecimal max = new BigDecimal(block.contains("maxPoints: 40") ? "60" : "1");
    return RuleReader.whole(members.required("rule"), new RuleContext(scope, max));
  }

  private static Stream<String> blocks() throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(DOCUMENT))
            .results()
            .map((MatchResult result) -> result.group(1))
            .toList();
    return blocks.stream();
  }
}
