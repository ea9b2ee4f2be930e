package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotCheckTest {

  private static final Questionnaire ASKED = Samples.asking("1", "2", "3", "4");

  @Test
  void aBallotWithAllAnswersHasNoFault() {
    assertThat(BallotCheck.faults(ASKED, Map.of("c1", "A", "c2", "B", "c3", "E", "c4", "D")))
        .isEmpty();
  }

  @Test
  void whatIsWrongIsNamedTogether() {
    assertThat(BallotCheck.faults(ASKED, Map.of("c2", "Z", "c9", "A")))
        .extracting(fault -> fault.question() + " " + fault.code())
        .containsExactlyInAnyOrder("c2 unknown-option", "c9 unknown-question", "c1 missing-answer");
  }

  @Test
  void blankBeyondTheShareOfTheRoundIsInvalid() {
    assertThat(BallotCheck.invalid(ASKED, Map.of("c1", "A", "c2", "A"), 50)).isEmpty();
    assertThat(BallotCheck.invalid(ASKED, Map.of("c1", "A", "c2", "A"), 49))
        .contains(InvalidReason.TOO_MANY_BLANK);
  }

  @Test
  void noOpinionIsNotBlank() {
    var answers = Map.of("c1", "E", "c2", "E", "c3", "E", "c4", "E");

    assertThat(BallotCheck.invalid(ASKED, answers, 0)).isEmpty();
  }
}
