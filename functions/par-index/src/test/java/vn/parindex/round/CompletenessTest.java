package vn.parindex.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  @Test
  void aRoundWithUnitsSetsAndDeadlinesIsComplete() {
    assertThat(
            Completeness.missing(
                Rounds.round(Rounds.SO_DEADLINE, Rounds.XA_DEADLINE),
                Rounds.UNITS,
                Map.of("so", Rounds.set("1", "3"), "xa", Rounds.set("3"))))
        .isEmpty();
  }

  @Test
  void anEmptyRoundLacksEverythingOnEveryLevel() {
    assertThat(Completeness.missing(Rounds.round(), List.of(), Map.of()))
        .extracting(Missing::place)
        .containsExactly(
            "calendar/so/self-assessment",
            "calendar/xa/self-assessment",
            "units/so",
            "criteria-sets/so",
            "units/xa",
            "criteria-sets/xa");
  }

  @Test
  void aTieBreakByAFieldThatASetLacksIsNamed() {
    assertThat(
            Completeness.missing(
                Rounds.round(Rounds.SO_DEADLINE, Rounds.XA_DEADLINE),
                Rounds.UNITS,
                Map.of("so", Rounds.set("3"), "xa", Rounds.set("1", "2"))))
        .extracting(Missing::place)
        .containsExactly("criteria-sets/xa/3");
  }

  @Test
  void aDeadlineOfAnotherStepDoesNotCount() {
    var survey =
        new Deadline(
            "so",
            "survey",
            Rounds.SO_DEADLINE.name(),
            Rounds.SO_DEADLINE.opensAt(),
            Rounds.SO_DEADLINE.closesAt(),
            1);

    assertThat(Completeness.missingDeadlines(Rounds.round(survey, Rounds.XA_DEADLINE)))
        .extracting(Missing::place)
        .containsExactly("calendar/so/self-assessment");
  }
}
