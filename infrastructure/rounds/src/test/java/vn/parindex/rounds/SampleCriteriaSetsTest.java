package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.round.Unit;
import vn.parindex.rounds.Rounds.LevelSet;

class SampleCriteriaSetsTest {

  static Stream<LevelSet> sets() {
    return Rounds.criteriaSets();
  }

  private static BigDecimal sum(Stream<BigDecimal> points) {
    return points.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_set_has_8_fields_that_add_up_to_exactly_100_points(LevelSet sample) {
    var fields = sample.set().fields();
    assertThat(fields).hasSize(8);
    assertThat(sum(fields.stream().map(Field::maxPoints))).isEqualByComparingTo("100");
    assertThat(sum(sample.set().subCriteria().stream().map(SubCriterion::maxPoints)))
        .isEqualByComparingTo("100");
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_set_has_at_least_60_sub_criteria(LevelSet sample) {
    assertThat(sample.set().subCriteria()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_set_says_that_it_is_a_sample(LevelSet sample) {
    var note = Objects.requireNonNull(sample.set().sampleNote());
    assertThat(note.vi()).contains("mẫu");
    assertThat(note.en()).contains("sample");
  }

  @ParameterizedTest
  @MethodSource("sets")
  void the_survey_makes_20_to_30_of_the_100_points(LevelSet sample) {
    var survey =
        sum(
            sample.set().subCriteria().stream()
                .filter(sub -> sub.assessedBy() == AssessedBy.SURVEY)
                .map(SubCriterion::maxPoints));
    assertThat(survey).isBetween(new BigDecimal(20), new BigDecimal(30));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void every_lead_appraiser_is_a_unit_of_the_round(LevelSet sample) {
    var units = sample.round().units().stream().map(Unit::code).collect(Collectors.toSet());
    assertThat(sample.set().subCriteria())
        .allSatisfy(
            sub -> {
              var lead = sub.leadAppraiser();
              assertThat(lead == null || units.contains(lead)).as(sub.code()).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("sets")
  void what_a_unit_declares_can_be_proved(LevelSet sample) {
    assertThat(sample.set().subCriteria())
        .filteredOn(sub -> sub.assessedBy() == AssessedBy.SELF)
        .allSatisfy(sub -> assertThat(sub.evidence()).as(sub.code()).isNotNull());
  }

  @Test
  void the_sets_of_the_three_levels_differ() {
    var names =
        Rounds.criteriaSets(Rounds.PLAN_288)
            .map(
                sample ->
                    sample.set().subCriteria().stream()
                        .map(SubCriterion::name)
                        .collect(Collectors.toSet()))
            .toList();
    assertThat(names.get(0)).isNotEqualTo(names.get(1));
    // A commune is not a department: at least a third of what it is asked is its own.
    var ownOfCommunes = names.get(2).stream().filter(name -> !names.get(0).contains(name)).count();
    assertThat(ownOfCommunes).isGreaterThan(names.get(2).size() / 3);
  }
}
