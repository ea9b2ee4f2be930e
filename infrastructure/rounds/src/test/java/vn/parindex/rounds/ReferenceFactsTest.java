package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.criteria.Adjustment;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.round.Unit;
import vn.parindex.rounds.Rounds.LevelSet;
import vn.parindex.rules.ScoringRule;
import vn.parindex.rules.Uses;

class ReferenceFactsTest {

  static Stream<RoundFolder> rounds() {
    return Rounds.all();
  }

  static Stream<LevelSet> sets() {
    return Rounds.criteriaSets();
  }

  private static Stream<ScoringRule> rulesOf(LevelSet sample) {
    var adjustments = sample.set().adjustments().stream().map(Adjustment::item);
    return Stream.concat(sample.set().subCriteria().stream(), adjustments).map(SubCriterion::rule);
  }

  private static Set<String> keys(Stream<ScoringRule> rules) {
    return rules.flatMap(rule -> Uses.of(rule).facts().stream()).collect(Collectors.toSet());
  }

  private static Set<String> recorded(RoundFolder round, String unit) {
    return round.facts().stream()
        .filter(fact -> fact.unit().equals(unit))
        .map(FactRow::key)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void every_unit_of_a_level_has_exactly_the_facts_its_rules_refer_to(LevelSet sample) {
    var needed = keys(rulesOf(sample));
    needed.removeAll(sample.round().factsRecordedLater());
    assertThat(sample.round().unitsOf(sample.level()))
        .extracting(Unit::code)
        .allSatisfy(
            unit ->
                assertThat(recorded(sample.round(), unit))
                    .as(unit)
                    .containsExactlyInAnyOrderElementsOf(needed));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void no_fact_is_stated_twice(RoundFolder round) {
    assertThat(round.facts().stream().map(fact -> fact.unit() + "/" + fact.key()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void every_fact_says_that_it_is_a_sample(RoundFolder round) {
    assertThat(round.facts())
        .allSatisfy(fact -> assertThat(fact.fact().source()).startsWith("Số liệu mẫu"));
  }

  @Test
  void only_penalties_wait_for_facts_recorded_later() {
    assertThat(Rounds.criteriaSets())
        .allSatisfy(
            sample ->
                assertThat(keys(sample.set().subCriteria().stream().map(SubCriterion::rule)))
                    .doesNotContainAnyElementsOf(sample.round().factsRecordedLater()));
  }
}
