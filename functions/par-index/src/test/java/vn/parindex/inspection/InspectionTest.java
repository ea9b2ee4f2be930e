package vn.parindex.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InspectionTest {

  /** All that is allowed; what is not here is refused. */
  private static final Map<String, InspectionState> ALLOWED =
      Map.of(
          "PLANNED NOTIFY", InspectionState.NOTIFIED,
          "NOTIFIED ADD_FILE", InspectionState.NOTIFIED,
          "NOTIFIED CONCLUDE", InspectionState.CONCLUDED,
          "CONCLUDED FOLLOW_UP", InspectionState.FOLLOWED_UP);

  private static final Inspection.Said SAID =
      new Inspection.Said("Kiểm tra", "snv.canbo", Instant.EPOCH);

  @TestFactory
  List<DynamicTest> everyStepLeadsWhereTheWorkflowSaysAndNowhereElse() {
    var tests = new ArrayList<DynamicTest>();
    for (var state : InspectionState.values()) {
      for (var step : InspectionStep.values()) {
        var name = state + " " + step;
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> assertThat(state.after(step).orElse(null)).isEqualTo(ALLOWED.get(name))));
      }
    }
    return tests;
  }

  @Test
  void theUnitKnowsNothingOfItBeforeTheNotice() {
    var planned = Inspection.planned("1", LocalDate.EPOCH, "Số liệu một cửa", List.of("1.1.1"));

    assertThat(planned.state().isKnownToTheUnit()).isFalse();
    assertThat(planned.notified(SAID).orElseThrow().state().isKnownToTheUnit()).isTrue();
  }

  @Test
  void findingsSayWhichItemsAreDecidedAgainAndHowManyBreachesThereAre() {
    var concluded =
        Inspection.planned("1", LocalDate.EPOCH, "Số liệu một cửa", List.of())
            .notified(SAID)
            .flatMap(
                notified ->
                    notified.concluded(
                        List.of(
                            finding("1.1.1", Consequence.REOPEN),
                            finding("1.1.1", Consequence.REOPEN),
                            finding(null, Consequence.PENALTY),
                            finding("1.1.2", Consequence.PENALTY),
                            finding("1.1.3", Consequence.NONE))))
            .orElseThrow();

    assertThat(concluded.reopened()).containsExactly("1.1.1");
    assertThat(concluded.breaches()).isEqualTo(2);
    assertThat(concluded.concluded(List.of())).isEmpty();
  }

  private static Finding finding(
      @org.jspecify.annotations.Nullable String code, Consequence consequence) {
    return new Finding(code, "Sai số liệu", consequence, List.of(), null);
  }
}
