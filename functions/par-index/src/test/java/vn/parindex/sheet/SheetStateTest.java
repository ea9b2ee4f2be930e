package vn.parindex.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetStateTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, EDIT, DRAFT",
    "DRAFT, SUBMIT, AWAITING_APPROVAL",
    "DRAFT, APPROVE,",
    "DRAFT, RETURN,",
    "DRAFT, WITHDRAW,",
    "AWAITING_APPROVAL, EDIT,",
    "AWAITING_APPROVAL, SUBMIT,",
    "AWAITING_APPROVAL, APPROVE, SUBMITTED",
    "AWAITING_APPROVAL, RETURN, DRAFT",
    "AWAITING_APPROVAL, WITHDRAW, DRAFT",
    "SUBMITTED, EDIT,",
    "SUBMITTED, SUBMIT,",
    "SUBMITTED, APPROVE,",
    "SUBMITTED, RETURN,",
    "SUBMITTED, WITHDRAW, DRAFT",
    "DRAFT, BEGIN_APPRAISAL,",
    "AWAITING_APPROVAL, BEGIN_APPRAISAL,",
    "SUBMITTED, BEGIN_APPRAISAL, UNDER_APPRAISAL",
    "DRAFT, RETURN_FOR_SUPPLEMENT,",
    "AWAITING_APPROVAL, RETURN_FOR_SUPPLEMENT,",
    "SUBMITTED, RETURN_FOR_SUPPLEMENT,",
    "UNDER_APPRAISAL, EDIT,",
    "UNDER_APPRAISAL, SUBMIT,",
    "UNDER_APPRAISAL, APPROVE,",
    "UNDER_APPRAISAL, RETURN,",
    "UNDER_APPRAISAL, WITHDRAW,",
    "UNDER_APPRAISAL, BEGIN_APPRAISAL,",
    "UNDER_APPRAISAL, RETURN_FOR_SUPPLEMENT, DRAFT"
  })
  void everyStepLeadsWhereTheWorkflowSaysAndNowhereElse(
      SheetState from, SheetStep step, SheetState to) {
    assertThat(from.after(step).orElse(null)).isEqualTo(to);
  }
}
