package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.testing.RandomData;
import vn.parindex.testing.Sets;

/** What holds for every rule and every declared value. */
class RulePropertiesTest {

  private final CriteriaSet everyForm = RandomData.everyForm();

  @Provide
  Arbitrary<Map<String, DeclaredData>> declared() {
    return RandomData.declared(RandomData.everyForm());
  }

  @Provide
  Arbitrary<ReferenceFacts> facts() {
    return RandomData.facts(RandomData.everyForm());
  }

  @Property
  void pointsLieBetweenZeroAndTheMaximum(
      @ForAll("declared") Map<String, DeclaredData> declared,
      @ForAll("facts") ReferenceFacts facts) {
    SheetScore sheet = Scoring.score(everyForm, declared, facts);
    for (SubCriterionScore score : sheet.subCriteria()) {
      SubCriterion item = everyForm.subCriterion(score.code()).orElseThrow();
      assertThat(score.points()).isBetween(BigDecimal.ZERO, item.maxPoints());
      assertThat(score.points().scale()).isLessThanOrEqualTo(2);
      assertThat(score.explanation().vi()).isNotBlank();
      assertThat(score.explanation().en()).isNotBlank();
    }
    assertThat(sheet.totalPoints()).isBetween(BigDecimal.ZERO, sheet.maxPoints());
    assertThat(sheet.maxPoints()).isLessThanOrEqualTo(everyForm.maxPoints());
    sheet
        .indexPercent()
        .ifPresent(index -> assertThat(index).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
  }

  @Property
  void theOrderOfDeclaredValuesDoesNotMatter(
      @ForAll("declared") Map<String, DeclaredData> declared,
      @ForAll("facts") ReferenceFacts facts,
      @ForAll Random random) {
    Map<String, DeclaredData> reordered = new HashMap<>();
    declared.forEach((code, data) -> reordered.put(code, shuffled(data, random)));
    assertThat(outcomes(Scoring.score(everyForm, reordered, facts)))
        .isEqualTo(outcomes(Scoring.score(everyForm, declared, facts)));
  }

  private static DeclaredData shuffled(DeclaredData data, Random random) {
    List<String> keys = new ArrayList<>(data.values().keySet());
    Collections.shuffle(keys, random);
    Map<String, DeclaredValue> values = new LinkedHashMap<>();
    keys.forEach(key -> values.put(key, Objects.requireNonNull(data.value(key))));
    return new DeclaredData(values, data.notApplicable());
  }

  private static List<Outcome> outcomes(SheetScore sheet) {
    return sheet.subCriteria().stream().map(SubCriterionScore::outcome).toList();
  }

  @Property
  void proportionalPointsAreTheFractionItselfRoundedOnce(
      @ForAll @IntRange(min = 1, max = 100_000) int whole,
      @ForAll @IntRange(max = 100_000) int part) {
    SubCriterion item = RandomData.proportional();
    int b = Math.min(part, whole);
    // Half up in whole numbers: 7.35 x b / a to cents = floor((2 x 735 x b + a) / 2a).
    BigInteger cents =
        BigInteger.valueOf(2L * 735 * b + whole).divide(BigInteger.valueOf(2L * whole));
    assertThat(points(item, Map.of("a", whole, "b", b)))
        .isEqualByComparingTo(new BigDecimal(cents, 2));
  }

  @Property
  void moreOfTheWholeNeverEarnsLess(
      @ForAll("promising") SubCriterion item,
      @ForAll @IntRange(min = 1, max = 500) int whole,
      @ForAll @IntRange(max = 500) int part,
      @ForAll @IntRange(max = 500) int more) {
    int less = Math.min(part, whole);
    int most = Math.min(less + more, whole);
    assertThat(points(item, Map.of("a", whole, "b", most)))
        .isGreaterThanOrEqualTo(points(item, Map.of("a", whole, "b", less)));
  }

  @Provide
  Arbitrary<SubCriterion> promising() {
    return Arbitraries.of(RandomData.proportional(), RandomData.step(), RandomData.piecewise());
  }

  @Property
  void moreEventsNeverEarnMore(
      @ForAll @IntRange(max = 20) int events, @ForAll @IntRange(max = 20) int more) {
    SubCriterion item =
        Sets.item(
            "2",
            """
            inputs: {a: {type: count, label: x}, b: {type: count, label: x}}
            rule: {form: deduct, events: [{of: a, each: 0.3}, {of: b, each: 25%}]}
            """);
    assertThat(points(item, Map.of("a", events + more, "b", events)))
        .isLessThanOrEqualTo(points(item, Map.of("a", events, "b", events)));
  }

  @Property
  void aCohortGivesTheBestTheMaximumInAnyOrder(
      @ForAll("group") List<Integer> values, @ForAll Random random) {
    CriteriaSet set = RandomData.cohort();
    Map<String, SheetScore> group = new LinkedHashMap<>();
    for (int at = 0; at < values.size(); at++) {
      DeclaredData data =
          DeclaredData.of(
              Map.of("n", new DeclaredValue.Amount(BigDecimal.valueOf(values.get(at)))));
      group.put("unit" + at, Scoring.score(set, Map.of("1.1.1", data), ReferenceFacts.NONE));
    }
    List<String> units = new ArrayList<>(group.keySet());
    Collections.shuffle(units, random);
    Map<String, SheetScore> reordered = new LinkedHashMap<>();
    units.forEach(unit -> reordered.put(unit, Objects.requireNonNull(group.get(unit))));

    Map<String, BigDecimal> points = totals(CohortPass.complete(set, group));
    assertThat(totals(CohortPass.complete(set, reordered))).isEqualTo(points);
    int best = Collections.max(values);
    String first = "unit" + values.indexOf(best);
    assertThat(points.get(first))
        .isEqualByComparingTo(best == 0 ? BigDecimal.ZERO : BigDecimal.TEN);
  }

  private static Map<String, BigDecimal> totals(Map<String, SheetScore> sheets) {
    Map<String, BigDecimal> totals = new HashMap<>();
    sheets.forEach((unit, sheet) -> totals.put(unit, sheet.totalPoints()));
    return totals;
  }

  @Provide
  Arbitrary<List<Integer>> group() {
    return Arbitraries.integers().between(0, 50).list().ofMinSize(1).ofMaxSize(12);
  }

  private static BigDecimal points(SubCriterion item, Map<String, Integer> numbers) {
    Map<String, DeclaredValue> values = new HashMap<>();
    numbers.forEach((key, n) -> values.put(key, new DeclaredValue.Amount(BigDecimal.valueOf(n))));
    return Scoring.score(item, DeclaredData.of(values), ReferenceFacts.NONE).points();
  }
}
