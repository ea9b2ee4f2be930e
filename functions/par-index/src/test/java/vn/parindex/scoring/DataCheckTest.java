package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.declared.DataFault;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.Input;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.testing.Case;

class DataCheckTest {

  private final Case files =
      Case.of(
          "1",
          """
          inputs:
            outcome: {type: choice, label: Kết quả, options: {all: Tất cả, some: Một phần}}
            a: {type: count, label: Tổng số, required: false}
            b: {type: count, label: Đúng hạn, required: false}
          rule:
            form: case
            choice: outcome
            cases:
              all: {form: fixed, points: full}
              some: {form: proportional, of: {ratio: b, to: a, whenZero: full, above100: refuse}}
          """);

  @Test
  void aPartAboveItsWholeIsRefusedWhereTheRuleForbidsIt() {
    Case contradicting = files.declaring("outcome", "some", "a", 3, "b", 4);
    assertThat(DataCheck.faults(files.item(), contradicting.data()))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(DataFault.Code.ABOVE_WHOLE);
              assertThat(fault.key()).isEqualTo("b");
            });
    assertThat(contradicting.outcome()).isInstanceOf(Outcome.Unscored.class);
  }

  @Test
  void aPartOfNothingIsRefusedToo() {
    assertThat(DataCheck.faults(files.item(), files.declaring("a", 0, "b", 1).data()))
        .extracting(DataFault::code)
        .containsExactly(DataFault.Code.ABOVE_WHOLE);
  }

  @Test
  void notApplicableIsRefusedWhereItIsNotAllowed() {
    assertThat(DataCheck.faults(files.item(), DeclaredData.NOT_APPLICABLE))
        .extracting(DataFault::code)
        .containsExactly(DataFault.Code.NOT_APPLICABLE_REFUSED);
  }

  @Test
  void unfinishedDataIsNotWrongOnlyIncomplete() {
    DeclaredData unfinished = files.declaring("outcome", "some", "a", 3).data();
    assertThat(DataCheck.faults(files.item(), unfinished)).isEmpty();
    assertThat(DataCheck.missing(files.item(), unfinished, ReferenceFacts.NONE))
        .extracting(Input::key)
        .containsExactly("b");
  }

  @Test
  void onlyThePickedCaseAsksForItsData() {
    assertThat(
            DataCheck.missing(
                files.item(), files.declaring("outcome", "all").data(), ReferenceFacts.NONE))
        .isEmpty();
    assertThat(DataCheck.missing(files.item(), null, ReferenceFacts.NONE))
        .extracting(Input::key)
        .containsExactly("outcome");
  }

  @Test
  void notApplicableIsComplete() {
    assertThat(DataCheck.missing(files.item(), DeclaredData.NOT_APPLICABLE, ReferenceFacts.NONE))
        .isEmpty();
  }
}
