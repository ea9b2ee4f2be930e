package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.facts.SurveyResult;
import vn.parindex.testing.Sets;

/** Sums, what leaves them, bonuses and penalties (examples 15, 28 and 66 to 69). */
class SheetTest {

  private static final String SET =
      """
      code: so-2022
      name: {vi: Bộ thử, en: Test set}
      maxPoints: 100
      adjustments: {bonusCap: 3, penaltyCap: 2}
      fields:
        - code: "1"
          name: {vi: Tự chấm, en: Self}
          maxPoints: 60
          criteria:
            - code: "1.1"
              name: x
              maxPoints: 60
              subCriteria:
                - code: "1.1.1"
                  name: x
                  maxPoints: 40
                  notApplicable: leaves
                  inputs: {a: {type: count, label: x}, b: {type: count, label: x}}
                  rule: {form: proportional, of: {ratio: b, to: a, whenZero: leaves, above100: refuse}}
                - code: "1.1.2"
                  name: x
                  maxPoints: 20
                  inputs: {met: {type: yesNo, label: x}}
                  rule: {form: yesNo, when: met}
        - code: "2"
          name: {vi: Điều tra, en: Survey}
          maxPoints: 40
          criteria:
            - code: "2.1"
              name: x
              maxPoints: 40
              subCriteria:
                - code: "2.1.1"
                  name: x
                  maxPoints: 40
                  rule: {form: survey, tooFewBallots: leaves}
      bonuses:
        - {code: T1, name: x, maxPoints: 2, inputs: {models: {type: count, label: x}}, rule: {form: count, of: models, each: 1}}
        - {code: T2, name: x, maxPoints: 2, inputs: {prizes: {type: count, label: x}}, rule: {form: count, of: prizes, each: 1}}
      penalties:
        - code: P1
          name: {vi: Gửi trễ, en: Sent late}
          maxPoints: 1
          rule: {form: count, of: {daysLate: {fact: submittedOn}, due: {fact: submissionDue}}, each: 0.1}
        - code: P2
          name: {vi: Chênh lệch, en: Gap}
          maxPoints: 1
          rule: {form: step, of: {fact: gap}, bands: [{above: 10, points: full}, {to: 10, points: 0}]}
        - code: P3
          name: {vi: Vụ việc, en: Incidents}
          maxPoints: 2
          rule: {form: count, of: {fact: incidents}, each: 0.5}
      """;

  private static final Map<String, DeclaredData> DECLARED =
      Map.of("1.1.1", numbers("a", 4, "b", 3), "1.1.2", yes("met"));

  private final CriteriaSet set = Sets.read(SET);

  private static DeclaredData numbers(String first, int a, String second, int b) {
    return DeclaredData.of(
        Map.of(
            first,
            new DeclaredValue.Amount(BigDecimal.valueOf(a)),
            second,
            new DeclaredValue.Amount(BigDecimal.valueOf(b))));
  }

  private static DeclaredData number(String key, int value) {
    return DeclaredData.of(Map.of(key, new DeclaredValue.Amount(BigDecimal.valueOf(value))));
  }

  private static DeclaredData yes(String key) {
    return DeclaredData.of(Map.of(key, new DeclaredValue.YesNo(true)));
  }

  private static Fact day(String day) {
    return new Fact.Day(LocalDate.parse(day), "hệ thống", LocalDate.parse(day));
  }

  private static Fact number(String value) {
    return new Fact.Measure(new BigDecimal(value), "hệ thống", LocalDate.of(2022, 12, 31));
  }

  @Test
  void example28_withoutTheSurveyThePointsAreRebased() {
    SheetScore sheet = Scoring.score(set, DECLARED, ReferenceFacts.NONE);
    assertThat(sheet.totalPoints()).isEqualByComparingTo("50");
    assertThat(sheet.maxPoints()).isEqualByComparingTo("60");
    assertThat(sheet.indexPercent()).contains(new BigDecimal("83.33"));
  }

  @Test
  void withTheSurveyAllCounts() {
    ReferenceFacts facts =
        new ReferenceFacts(
            Map.of(), Map.of("2.1.1", new SurveyResult(new BigDecimal("90"), 17)), Map.of());
    SheetScore sheet = Scoring.score(set, DECLARED, facts);
    assertThat(sheet.indexPercent()).contains(new BigDecimal("86.00"));
    assertThat(sheet.fields())
        .extracting(FieldScore::points)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("50"), new BigDecimal("36"));
  }

  @Test
  void aSetMaySayThatWaitingPointsCountZero() {
    CriteriaSet strict = Sets.read(SET + "waiting: {survey: zero}\n");
    assertThat(Scoring.score(strict, DECLARED, ReferenceFacts.NONE).indexPercent())
        .contains(new BigDecimal("50.00"));
  }

  @Test
  void notApplicableLeavesTheDenominatorAndMissingDataDoesNot() {
    Map<String, DeclaredData> declared = new HashMap<>(DECLARED);
    declared.put("1.1.1", DeclaredData.NOT_APPLICABLE);
    assertThat(Scoring.score(set, declared, ReferenceFacts.NONE).maxPoints())
        .isEqualByComparingTo("20");
    declared.remove("1.1.1");
    SheetScore unscored = Scoring.score(set, declared, ReferenceFacts.NONE);
    assertThat(unscored.maxPoints()).isEqualByComparingTo("60");
    assertThat(unscored.totalPoints()).isEqualByComparingTo("20");
  }

  @Test
  void whenEverythingLeavesThereIsNoIndex() {
    CriteriaSet survey =
        Sets.read(Sets.withOne("100", "rule: {form: survey, tooFewBallots: leaves}"));
    assertThat(Scoring.score(survey, Map.of(), ReferenceFacts.NONE).indexPercent()).isEmpty();
  }

  @Test
  void examples15And66_bonusesAreCappedOneByOneAndTogether() {
    Map<String, DeclaredData> declared = new HashMap<>(DECLARED);
    declared.put("T1", number("models", 5));
    assertThat(Scoring.score(set, declared, ReferenceFacts.NONE).bonus()).isEqualByComparingTo("2");
    declared.put("T2", number("prizes", 2));
    SheetScore sheet = Scoring.score(set, declared, ReferenceFacts.NONE);
    assertThat(sheet.bonus()).isEqualByComparingTo("3");
    assertThat(sheet.totalPoints()).isEqualByComparingTo("53");
  }

  @Test
  void examples67To69_penaltiesFromWhatIsRecorded() {
    ReferenceFacts late =
        ReferenceFacts.of(
            Map.of(
                "submittedOn", day("2022-12-12"),
                "submissionDue", day("2022-12-09"),
                "gap", number("10"),
                "incidents", number("1")));
    SheetScore sheet = Scoring.score(set, DECLARED, late);
    assertThat(sheet.penalty()).as("3 days x 0.1 and one incident").isEqualByComparingTo("0.8");
    assertThat(sheet.totalPoints()).isEqualByComparingTo("49.2");

    ReferenceFacts worse =
        ReferenceFacts.of(
            Map.of(
                "submittedOn", day("2023-03-01"),
                "submissionDue", day("2022-12-09"),
                "gap", number("10.01"),
                "incidents", number("9")));
    assertThat(Scoring.score(set, DECLARED, worse).penalty())
        .as("the cap of all penalties")
        .isEqualByComparingTo("2");
  }

  @Test
  void theTotalStaysWithinItsBoundsUnlessTheSetSaysOtherwise() {
    Map<String, DeclaredData> full =
        Map.of("1.1.1", numbers("a", 1, "b", 1), "1.1.2", yes("met"), "T1", number("models", 2));
    assertThat(Scoring.score(set, full, ReferenceFacts.NONE).totalPoints())
        .isEqualByComparingTo("60");
    CriteriaSet open =
        Sets.read(SET.replace("penaltyCap: 2}", "penaltyCap: 2, clampTotal: false}"));
    assertThat(Scoring.score(open, full, ReferenceFacts.NONE).totalPoints())
        .isEqualByComparingTo("62");
    ReferenceFacts incidents = ReferenceFacts.of(Map.of("incidents", number("4")));
    assertThat(Scoring.score(set, Map.of(), incidents).totalPoints())
        .as("never below 0")
        .isEqualByComparingTo("0");
  }
}
