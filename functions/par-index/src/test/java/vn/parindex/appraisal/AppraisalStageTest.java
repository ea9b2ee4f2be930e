package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.AppraisalStage.EXPLAINED;
import static vn.parindex.appraisal.AppraisalStage.EXPLANATION_ASKED;
import static vn.parindex.appraisal.AppraisalStage.FIRST_APPRAISAL;
import static vn.parindex.appraisal.AppraisalStage.LOCKED;
import static vn.parindex.appraisal.AppraisalStage.NOT_BEGUN;
import static vn.parindex.appraisal.AppraisalStage.RETURNED;
import static vn.parindex.appraisal.AppraisalStage.SECOND_APPRAISAL;
import static vn.parindex.appraisal.AppraisalStep.REOPEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every stage with every step. */
class AppraisalStageTest {

  /** All that is allowed; what is not here is refused. */
  private static final Map<String, AppraisalStage> ALLOWED =
      Map.ofEntries(
          Map.entry("NOT_BEGUN BEGIN", FIRST_APPRAISAL),
          Map.entry("RETURNED BEGIN", FIRST_APPRAISAL),
          Map.entry("FIRST_APPRAISAL DECIDE", FIRST_APPRAISAL),
          Map.entry("FIRST_APPRAISAL RETURN", RETURNED),
          Map.entry("FIRST_APPRAISAL ASK", EXPLANATION_ASKED),
          Map.entry("FIRST_APPRAISAL CONCLUDE", SECOND_APPRAISAL),
          Map.entry("EXPLANATION_ASKED ANSWER", EXPLANATION_ASKED),
          Map.entry("EXPLANATION_ASKED EXPLAIN", EXPLAINED),
          Map.entry("EXPLANATION_ASKED TAKE_UP", SECOND_APPRAISAL),
          Map.entry("EXPLAINED TAKE_UP", SECOND_APPRAISAL),
          Map.entry("SECOND_APPRAISAL DECIDE", SECOND_APPRAISAL),
          Map.entry("SECOND_APPRAISAL LOCK", LOCKED),
          Map.entry("FIRST_APPRAISAL REOPEN", FIRST_APPRAISAL),
          Map.entry("EXPLANATION_ASKED REOPEN", EXPLANATION_ASKED),
          Map.entry("EXPLAINED REOPEN", EXPLAINED),
          Map.entry("SECOND_APPRAISAL REOPEN", SECOND_APPRAISAL),
          Map.entry("LOCKED REOPEN", SECOND_APPRAISAL));

  @TestFactory
  List<DynamicTest> everyStepLeadsWhereTheWorkflowSaysAndNowhereElse() {
    var tests = new ArrayList<DynamicTest>();
    for (var stage : AppraisalStage.values()) {
      for (var step : AppraisalStep.values()) {
        var name = stage + " " + step;
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> assertThat(stage.after(step).orElse(null)).isEqualTo(ALLOWED.get(name))));
      }
    }
    return tests;
  }

  @Property
  void nothingIsLockedThatWasNotAppraisedTwice(@ForAll @Size(max = 30) List<AppraisalStep> steps) {
    var seen = new ArrayList<AppraisalStage>(List.of(NOT_BEGUN));
    for (var step : steps) {
      seen.getLast().after(step).ifPresent(seen::add);
    }
    if (seen.contains(LOCKED)) {
      assertThat(seen).contains(FIRST_APPRAISAL, SECOND_APPRAISAL);
    }
  }

  @Property
  void whatIsLockedStaysLockedUnlessAnInspectionReopensIt(
      @ForAll @Size(max = 30) List<AppraisalStep> steps) {
    var stage = LOCKED;
    for (var step : steps) {
      var after = stage.after(step).orElse(stage);
      if (stage == LOCKED) {
        assertThat(after).isEqualTo(step == REOPEN ? SECOND_APPRAISAL : LOCKED);
      }
      stage = after;
    }
  }

  @Property
  void whatWasReopenedIsNeverReturnedToTheUnit(@ForAll @Size(max = 30) List<AppraisalStep> steps) {
    var seen = new ArrayList<AppraisalStage>(List.of(SECOND_APPRAISAL));
    for (var step : steps) {
      seen.getLast().after(step).ifPresent(seen::add);
    }
    assertThat(seen).isSubsetOf(SECOND_APPRAISAL, LOCKED);
  }

  @Test
  void theUnitsDataIsFrozenFromTheFirstWordUnlessTheSheetIsReturned() {
    assertThat(Arrays.stream(AppraisalStage.values()).filter(s -> !s.keepsDeclaredData()))
        .containsExactly(NOT_BEGUN, RETURNED);
  }

  @Test
  void itemsAreDecidedInTheTwoAppraisalsOnly() {
    assertThat(FIRST_APPRAISAL.pass()).contains(Pass.FIRST);
    assertThat(SECOND_APPRAISAL.pass()).contains(Pass.SECOND);
    assertThat(List.of(NOT_BEGUN, RETURNED, EXPLANATION_ASKED, EXPLAINED, LOCKED))
        .allMatch(stage -> stage.pass().isEmpty());
  }
}
