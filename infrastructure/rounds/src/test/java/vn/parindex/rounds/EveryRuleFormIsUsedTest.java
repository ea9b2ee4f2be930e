package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.criteria.Adjustment;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.declared.InputType;
import vn.parindex.rounds.Rounds.LevelSet;
import vn.parindex.rules.Award;
import vn.parindex.rules.BaselineRule;
import vn.parindex.rules.Change;
import vn.parindex.rules.CohortRule;
import vn.parindex.rules.Condition;
import vn.parindex.rules.DateRule;
import vn.parindex.rules.DayReference;
import vn.parindex.rules.Difference;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.ManualRule;
import vn.parindex.rules.Quantity;
import vn.parindex.rules.Ratio;
import vn.parindex.rules.ScoringRule;

/** The samples show the whole notation: nobody has to guess how something is written. */
class EveryRuleFormIsUsedTest {

  private static final Set<Object> USED =
      Rounds.criteriaSets(Rounds.PLAN_288)
          .map(sample -> Parts.of(sample.set()))
          .collect(HashSet::new, Set::addAll, Set::addAll);

  private static final Set<Class<?>> USED_TYPES = types(USED);

  static Stream<LevelSet> sets() {
    return Rounds.criteriaSets();
  }

  private static Set<Class<?>> types(Set<Object> parts) {
    return parts.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryRuleFormIsUsedTest::kinds)
        : Stream.of(type);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ScoringRule.class,
        Quantity.class,
        Condition.class,
        Award.class,
        DateRule.Lateness.class,
        DayReference.class
      })
  void every_form_is_used_in_the_sets_of_plan_288(Class<?> sealed) {
    assertThat(USED_TYPES).containsAll(kinds(sealed).toList());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Fallback.class,
        Ratio.AboveWhole.class,
        Difference.Negative.class,
        BaselineRule.Basis.class,
        Change.Measure.class,
        CohortRule.Best.class,
        NotApplicable.class,
        InputType.class,
        AssessedBy.class,
        Adjustment.Kind.class
      })
  void every_outcome_and_policy_is_used_in_the_sets_of_plan_288(Class<?> choices) {
    assertThat(USED).containsAll(List.of(choices.getEnumConstants()));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void each_set_uses_every_rule_form(LevelSet sample) {
    assertThat(types(Parts.of(sample.set()))).containsAll(kinds(ScoringRule.class).toList());
  }

  @Test
  void home_affairs_and_the_province_leader_both_enter_points() {
    var roles =
        USED.stream()
            .filter(ManualRule.class::isInstance)
            .map(rule -> ((ManualRule) rule).role())
            .collect(Collectors.toSet());
    assertThat(roles).containsExactlyInAnyOrder("homeAffairs", "provinceLeader");
  }

  @Test
  void bonuses_and_penalties_have_caps() {
    assertThat(Rounds.criteriaSets(Rounds.PLAN_288))
        .allSatisfy(
            sample -> {
              assertThat(sample.set().adjustmentPolicy().bonusCap()).isPositive();
              assertThat(sample.set().adjustmentPolicy().penaltyCap()).isPositive();
            });
  }
}
