package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.Examples.ACCEPT;
import static vn.parindex.appraisal.Examples.DUE;
import static vn.parindex.appraisal.Examples.adjust;
import static vn.parindex.appraisal.Examples.ask;
import static vn.parindex.appraisal.Examples.decided;
import static vn.parindex.appraisal.Examples.disputed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenItemsTest {

  private final Map<String, ItemAppraisal> first =
      Map.of("1", decided("1", ACCEPT), "2", decided("2", ask()), "3", decided("3", adjust(1)));

  @Test
  void theSecondAppraisalMustDecideWhatWasAskedAndNothingElse() {
    assertThat(OpenItems.second(first, Map.of(), List.of()))
        .containsExactly(new OpenItem("2", OpenItem.Why.UNDECIDED));
    assertThat(OpenItems.second(first, Map.of("2", decided("2", adjust(5))), List.of())).isEmpty();
  }

  @Test
  void aDisputeKeepsTheSheetFromBeingLocked() {
    assertThat(
            OpenItems.second(
                first,
                Map.of(
                    "2", disputed("2", ACCEPT, adjust(5)), "3", disputed("3", ACCEPT, adjust(5))),
                List.of()))
        .containsExactly(
            new OpenItem("2", OpenItem.Why.DISPUTED), new OpenItem("3", OpenItem.Why.DISPUTED));
  }

  @Test
  void aDeadlineForAnExplanationEndsAtItsOwnInstant() {
    var asked = List.of((Decision.AskExplanation) ask());

    assertThat(OpenItems.noTimeLeft(asked, DUE.minusSeconds(1))).isFalse();
    assertThat(OpenItems.noTimeLeft(asked, DUE)).isTrue();
    assertThat(OpenItems.noTimeLeft(asked, DUE.plusSeconds(1))).isTrue();
  }

  @Test
  void whatAnInspectionReopenedMustBeDecidedAgain() {
    assertThat(OpenItems.second(Map.of(), Map.of(), List.of("3")))
        .containsExactly(new OpenItem("3", OpenItem.Why.UNDECIDED));
    assertThat(OpenItems.second(Map.of(), Map.of("3", decided("3", adjust(5))), List.of("3")))
        .isEmpty();
  }
}
