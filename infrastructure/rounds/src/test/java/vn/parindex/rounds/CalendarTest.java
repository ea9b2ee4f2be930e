package vn.parindex.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.round.Deadline;
import vn.parindex.round.Window;

class CalendarTest {

  static Stream<RoundFolder> rounds() {
    return Rounds.all();
  }

  private static Deadline selfAssessment(RoundFolder round, String level) {
    return round.round().deadline(level, Deadline.SELF_ASSESSMENT).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "so,2022-12-09T23:59:59+07:00,OPEN",
    "so,2022-12-10T00:00:00+07:00,TOO_LATE",
    "huyen,2022-12-09T23:59:59+07:00,OPEN",
    "huyen,2022-12-10T00:00:00+07:00,TOO_LATE"
  })
  void before_10_december_2022_means_until_the_last_second_of_the_ninth(
      String level, String at, Window.Position position) {
    var window = Window.of(selfAssessment(Rounds.PLAN_288, level), null);
    assertThat(window.at(Instant.parse(at))).isEqualTo(position);
  }

  @Test
  void communes_assess_themselves_between_november_and_january() {
    var communes = selfAssessment(Rounds.PLAN_288, "xa");
    assertThat(communes.opensAt()).isAfterOrEqualTo("2022-10-31T17:00:00Z");
    assertThat(communes.closesAt()).isBefore("2023-01-31T17:00:00Z");
  }

  @Test
  void districts_report_the_commune_index_before_1_february_2023() {
    var report = Rounds.PLAN_288.round().deadline("xa", "publication").orElseThrow();
    assertThat(report.closesAt()).isEqualTo("2023-01-31T17:00:00Z");
  }

  @Test
  void every_step_of_plan_288_is_in_the_calendar() {
    assertThat(Rounds.PLAN_288.calendar().stream().map(CalendarStep::planStep))
        .containsAll(IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toList()));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void every_level_has_a_self_assessment_and_no_step_closes_before_it_opens(RoundFolder round) {
    assertThat(round.round().levels())
        .allSatisfy(level -> assertThat(selfAssessment(round, level.code())).isNotNull());
    assertThat(round.calendar())
        .allSatisfy(step -> assertThat(step.opensAt()).isBefore(step.closesAt()));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void a_level_has_one_deadline_for_a_step(RoundFolder round) {
    assertThat(round.calendar().stream().map(step -> step.level() + "/" + step.step()))
        .doesNotHaveDuplicates();
  }
}
