package vn.parindex.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.testing.Sets.faults;
import static vn.parindex.testing.Sets.withOne;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.testing.Sets;

/** A faulty set is refused with every fault, each at its place. */
class FaultsOfASetTest {

  private static final String INPUTS =
      """
      inputs:
        a: {type: count, label: Tổng số}
        b: {type: count, label: Số đạt}
        met: {type: yesNo, label: Đạt}
        kind: {type: choice, label: Loại, options: {good: Tốt, bad: Xấu}}
        on: {type: date, label: Ngày}
      """;

  /** A rule that uses every input, with one faulty part besides. */
  private static String rule(String rule) {
    return INPUTS + "rule: " + rule + "\n";
  }

  private static List<FaultCode> codes(String yaml) {
    return faults(yaml).stream().map(Fault::code).collect(Collectors.toList());
  }

  static Stream<Arguments> faultyRules() {
    return Stream.of(
        Arguments.of(FaultCode.UNKNOWN_WORD, "{form: magic}"),
        Arguments.of(FaultCode.MISSING_KEY, "{form: yesNo}"),
        Arguments.of(FaultCode.UNKNOWN_KEY, "{form: yesNo, when: met, then: 1}"),
        Arguments.of(FaultCode.DUPLICATE_KEY, "{form: yesNo, when: met, when: met}"),
        Arguments.of(FaultCode.WRONG_KIND, "[yesNo]"),
        Arguments.of(FaultCode.UNKNOWN_INPUT, "{form: yesNo, when: funded}"),
        Arguments.of(FaultCode.WRONG_INPUT_TYPE, "{form: yesNo, when: a}"),
        Arguments.of(FaultCode.BAD_POINTS, "{form: yesNo, when: met, points: -1}"),
        Arguments.of(FaultCode.BAD_POINTS, "{form: yesNo, when: met, points: 150%}"),
        Arguments.of(FaultCode.BAD_NUMBER, "{form: yesNo, when: met, points: NaN}"),
        Arguments.of(FaultCode.BAD_NUMBER, "{form: yesNo, when: met, points: 1e9}"),
        Arguments.of(FaultCode.BAD_NUMBER, "{form: yesNo, when: met, points: '0,5'}"),
        Arguments.of(FaultCode.MAX_NOT_REACHED, "{form: yesNo, when: met, points: 1}"),
        Arguments.of(FaultCode.MAX_EXCEEDED, "{form: yesNo, when: met, points: 3}"),
        Arguments.of(
            FaultCode.CHOICE_MISMATCH, "{form: level, choice: kind, levels: {good: full}}"),
        Arguments.of(
            FaultCode.CHOICE_MISMATCH,
            "{form: level, choice: kind, levels: {good: full, bad: 0, worst: 0}}"),
        Arguments.of(FaultCode.CHOICE_MISMATCH, "{form: yesNo, when: {choice: kind, is: worst}}"),
        Arguments.of(
            FaultCode.BAND_GAP,
            "{form: step, of: a, bands: [{from: 3, points: full}, {below: 2, points: 0}]}"),
        Arguments.of(
            FaultCode.BAND_GAP,
            "{form: step, of: a, bands: [{above: 2, points: full}, {below: 2, points: 0}]}"),
        Arguments.of(FaultCode.BAND_GAP, "{form: step, of: a, bands: [{from: 2, points: full}]}"),
        Arguments.of(
            FaultCode.BAND_OVERLAP,
            "{form: step, of: a, bands: [{from: 2, points: full}, {to: 2, points: 0}]}"),
        Arguments.of(
            FaultCode.BAND_OVERLAP,
            "{form: step, of: a, bands: [{from: 2, points: full}, {below: 9, points: 0}]}"),
        Arguments.of(
            FaultCode.BAND_EMPTY,
            "{form: step, of: a, bands: [{from: 2, points: full}, {from: 5, to: 4, points: 1}, {below: 2, points: 0}]}"),
        Arguments.of(FaultCode.EMPTY_LIST, "{form: step, of: a, bands: []}"),
        Arguments.of(
            FaultCode.PERCENT_MISMATCH,
            "{form: step, of: a, bands: [{from: 2%, points: full}, {below: 2%, points: 0}]}"),
        Arguments.of(
            FaultCode.PERCENT_MISMATCH,
            "{form: step, of: {ratio: b, to: a, whenZero: full, above100: cap}, bands: [{from: 0.8, points: full}, {below: 0.8, points: 0}]}"),
        Arguments.of(
            FaultCode.MAX_NOT_REACHED,
            "{form: step, of: {ratio: b, to: a, whenZero: full, above100: cap}, bands: [{above: 100%, points: full}, {to: 100%, points: 1}]}"),
        Arguments.of(
            FaultCode.MISSING_KEY, "{form: proportional, of: {ratio: b, to: a, above100: cap}}"),
        Arguments.of(
            FaultCode.MISSING_KEY, "{form: proportional, of: {ratio: b, to: a, whenZero: full}}"),
        Arguments.of(
            FaultCode.MISSING_KEY,
            "{form: proportional, of: {ratio: b, to: a, whenZero: full, above100: cap}, target: {fact: t, unit: percent}}"),
        Arguments.of(
            FaultCode.PERCENT_MISMATCH,
            "{form: proportional, of: {ratio: b, to: a, whenZero: full, above100: cap}, target: 95}"),
        Arguments.of(
            FaultCode.POINTS_DO_NOT_ADD_UP,
            "{form: sum, parts: [{name: x, maxPoints: 1, rule: {form: yesNo, when: met}}]}"),
        Arguments.of(
            FaultCode.MUST_STAND_ALONE,
            "{form: veto, when: met, otherwise: {form: manual, role: chairman}}"),
        Arguments.of(FaultCode.BAD_POINTS, "{form: veto, when: met, points: 1}"),
        Arguments.of(FaultCode.BAD_DATE, "{form: date, actual: on, due: 2022-02-30, late: 0}"),
        Arguments.of(FaultCode.MISSING_KEY, "{form: date, actual: on, due: 2022-02-28}"),
        Arguments.of(FaultCode.UNUSED_INPUT, "{form: yesNo, when: met}"),
        Arguments.of(FaultCode.MISSING_KEY, "{form: yesNo, when: {value: a}}"),
        Arguments.of(FaultCode.MISSING_KEY, "{form: yesNo, when: {value: a, from: 1, to: 2}}"),
        Arguments.of(
            FaultCode.WRONG_KIND,
            "{form: count, of: {difference: [a], whenNegative: zero}, each: 1}"));
  }

  @ParameterizedTest
  @MethodSource("faultyRules")
  void aFaultyRuleIsRefused(FaultCode expected, String rule) {
    assertThat(codes(withOne("2", rule(rule)))).contains(expected);
  }

  @Test
  void aFaultNamesItsPlaceAndIsSaidInTwoLanguages() {
    Fault fault =
        faults(
                withOne(
                    "2",
                    """
                    inputs: {met: {type: yesNo, label: Đạt}}
                    rule: {form: yesNo, when: met, points: 3}
                    """))
            .getFirst();
    assertThat(fault.location().words().vi()).isEqualTo("dòng 17, cột 19");
    assertThat(fault.path()).isEqualTo("fields[0].criteria[0].subCriteria[0].rule");
    assertThat(fault.message().vi()).isEqualTo("Quy tắc cho nhiều nhất 3, điểm tối đa là 2");
    assertThat(fault.message().en()).isEqualTo("The rule gives at most 3, the maximum is 2");
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    String yaml =
        withOne(
            "2",
            """
            inputs:
              Bad: {type: count, label: x}
              n: {type: number, label: x}
              c: {type: choice, label: x, options: {}}
            rule: {form: count, of: missing, each: -1, cap: x}
            notApplicable: maybe
            missing: never
            evidence: {text: ""}
            levels: so
            colour: red
            """);
    assertThat(codes(yaml))
        .containsExactlyInAnyOrder(
            FaultCode.BAD_CODE,
            FaultCode.UNKNOWN_WORD,
            FaultCode.EMPTY_LIST,
            FaultCode.UNKNOWN_INPUT,
            FaultCode.BAD_POINTS,
            FaultCode.BAD_NUMBER,
            FaultCode.UNKNOWN_WORD,
            FaultCode.UNKNOWN_WORD,
            FaultCode.MISSING_KEY,
            FaultCode.WRONG_KIND,
            FaultCode.UNKNOWN_KEY);
  }

  @Test
  void theSlipOfALiveReportIsFound() {
    // Nine fields of a 2019 report: 10.05 was typed for 10.5, so that they sum to 99.55.
    String points = "20.5 10 10 6 10.05 6 14 9 14";
    assertThat(faults(fields(points)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.POINTS_DO_NOT_ADD_UP);
              assertThat(fault.path()).isEqualTo("maxPoints");
              assertThat(fault.message().vi())
                  .isEqualTo("Các phần cộng lại được 99,55, cần đúng 100");
            });
    assertThat(faults(fields(points.replace("10.05", "10.5")))).isEmpty();
  }

  private static String fields(String points) {
    List<String> maxima = Arrays.asList(points.split(" "));
    return "code: x\nname: x\nmaxPoints: 100\nfields:\n"
        + IntStream.range(0, maxima.size())
            .mapToObj(at -> field(at + 1, maxima.get(at)))
            .collect(Collectors.joining());
  }

  private static String field(int number, String points) {
    String item =
        "{code: '%1$d.1.1', name: x, maxPoints: %2$s, rule: {form: survey, tooFewBallots: zero}}";
    String criterion = "{code: '%1$d.1', name: x, maxPoints: %2$s, subCriteria: [" + item + "]}";
    return ("  - {code: '%1$d', name: x, maxPoints: %2$s, criteria: [" + criterion + "]}\n")
        .formatted(number, points);
  }

  @Test
  void sumsAreCheckedAtEveryNode() {
    String yaml = withOne("2", "rule: {form: survey, tooFewBallots: zero}");
    List<String> paths =
        Stream.of(2, 3, 4)
            .map(nth -> replaceNth(yaml, nth, "maxPoints: 2", "maxPoints: 3"))
            .flatMap(changed -> faults(changed).stream())
            .filter(fault -> fault.code() == FaultCode.POINTS_DO_NOT_ADD_UP)
            .map(Fault::path)
            .toList();
    assertThat(paths)
        .containsExactly(
            "fields[0].maxPoints",
            "maxPoints",
            "fields[0].criteria[0].maxPoints",
            "fields[0].maxPoints",
            "fields[0].criteria[0].maxPoints");
  }

  private static String replaceNth(String text, int nth, String old, String replacement) {
    int at = -1;
    for (int count = 0; count < nth; count++) {
      at = text.indexOf(old, at + 1);
    }
    return text.substring(0, at) + replacement + text.substring(at + old.length());
  }

  @ParameterizedTest
  @MethodSource("faultyCodes")
  void codesAreUniqueNestedAndAscending(
      FaultCode expected, String first, String second, String third) {
    String item = "{code: '%s', name: x, maxPoints: 1, rule: {form: survey, tooFewBallots: zero}}";
    String items =
        Stream.of(first, second, third).map(item::formatted).collect(Collectors.joining(", "));
    String yaml =
        """
        code: x
        name: x
        maxPoints: 3
        fields: [{code: '1', name: x, maxPoints: 3, criteria: [{code: '1.1', name: x, maxPoints: 3, subCriteria: [%s]}]}]
        """
            .formatted(items);
    assertThat(codes(yaml)).contains(expected);
  }

  static Stream<Arguments> faultyCodes() {
    return Stream.of(
        Arguments.of(FaultCode.DUPLICATE_CODE, "1.1.1", "1.1.2", "1.1.2"),
        Arguments.of(FaultCode.CODE_ORDER, "1.1.2", "1.1.1", "1.1.3"),
        Arguments.of(FaultCode.CODE_ORDER, "1.1.1", "1.2.2", "1.1.3"),
        Arguments.of(FaultCode.CODE_ORDER, "1.1.1", "1.1", "1.1.3"),
        Arguments.of(FaultCode.BAD_CODE, "1.1.1", "I.1", "1.1.3"));
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void namesThatHarmAreRefused(String name) {
    String yaml = withOne("2", "rule: {form: survey, tooFewBallots: zero}");
    String hostile = yaml.replace("name: Tiêu chí thành phần", "name: \"" + name + "\"");
    assertThat(codes(hostile)).isNotEmpty();
  }

  static Stream<String> hostileNames() {
    return Stream.of(
        "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "a\\u0000b", "a\\u202Eb", "   ", "x".repeat(501));
  }

  @Test
  void aSurveyIsNotSelfAssessed() {
    String yaml = withOne("2", "assessedBy: self\nrule: {form: survey, tooFewBallots: zero}");
    assertThat(codes(yaml)).containsExactly(FaultCode.ASSESSED_BY_MISMATCH);
  }

  @Test
  void bonusesNeedTheirCaps() {
    String yaml =
        withOne("2", "rule: {form: survey, tooFewBallots: zero}")
            + "bonuses: [{code: T1, name: x, maxPoints: 1, rule: {form: count, of: {fact: n}, each: 1}}]\n";
    assertThat(codes(yaml)).containsExactly(FaultCode.MISSING_KEY);
    assertThat(faults(yaml + "adjustments: {bonusCap: 1, penaltyCap: 0}\n")).isEmpty();
  }

  @Test
  void aTreeBeyondAnyMeasureIsRefusedBeforeItIsRead() {
    assertThat(codes("[".repeat(60) + "]".repeat(60))).containsExactly(FaultCode.TOO_LARGE);
    Node leaf = new Node.Scalar(new Location.Line(1, 1), "x");
    Node bomb = leaf;
    for (int level = 0; level < 30; level++) {
      bomb = new Node.Sequence(new Location.Line(1, 1), List.of(bomb, bomb, bomb));
    }
    assertThat(CriteriaSetNotation.read(bomb)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void aRuleBeyondAnyMeasureIsRefused() {
    String terms = "{ratio: b, to: a, whenZero: zero, above100: cap}, ".repeat(300);
    assertThat(codes(withOne("2", rule("{form: proportional, of: {sum: [" + terms + "]}}"))))
        .contains(FaultCode.TOO_LARGE);
  }

  @Test
  void theListOfFaultsEndsSomewhere() {
    String many =
        IntStream.range(0, 5000).mapToObj(at -> "k" + at + ": 1\n").collect(Collectors.joining());
    List<Fault> faults = faults(many);
    assertThat(faults).hasSize(1001);
    assertThat(faults.getLast().code()).isEqualTo(FaultCode.MORE_FAULTS);
  }

  @Test
  void anEmptyFileSaysWhatIsExpected() {
    assertThat(Sets.faults("")).isNotEmpty();
  }
}
