package vn.parindex.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.evidence.EvidenceExamples.announced;
import static vn.parindex.evidence.EvidenceExamples.rejected;
import static vn.parindex.evidence.EvidenceExamples.stored;
import static vn.parindex.evidence.EvidenceExamples.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.evidence.Evidence;
import vn.parindex.sheet.MissingPart.What;
import vn.parindex.text.Text;

class CompletenessGateTest {

  private static final Text PLANNED = new Text("Số nhiệm vụ", "Tasks planned");
  private static final Text DONE = new Text("Số hoàn thành", "Tasks done");

  @Test
  void aSheetWithDataAndEvidenceIsComplete() {
    assertThat(CompletenessGate.missing(List.of(line(stored("a")), line(stored("b").accepted()))))
        .isEmpty();
  }

  @Test
  void everyEmptyInputIsNamedInBothLanguages() {
    var line = new SheetLine("1.1.1", List.of(PLANNED, DONE), false, false, List.of());
    assertThat(CompletenessGate.missing(List.of(line)))
        .containsExactly(
            new MissingPart(
                "1.1.1",
                What.DECLARED_DATA,
                new Text(
                    "Chưa kê khai: Số nhiệm vụ, Số hoàn thành",
                    "Not declared yet: Tasks planned, Tasks done")));
  }

  @Test
  void missingEvidenceMayBeExplained() {
    assertThat(what(line())).containsExactly(What.EVIDENCE);
    assertThat(what(new SheetLine("1.1.1", List.of(), true, true, List.of()))).isEmpty();
  }

  @Test
  void evidenceThatIsNotRequiredIsNotMissed() {
    assertThat(what(new SheetLine("1.1.1", List.of(), false, false, List.of()))).isEmpty();
  }

  @Test
  void aRefusedFileMustBeSettledEvenBesideAGoodOneOrAnExplanation() {
    assertThat(what(line(stored("a"), rejected("b")))).containsExactly(What.REJECTED_EVIDENCE);
    assertThat(what(new SheetLine("1.1.1", List.of(), true, true, List.of(rejected("b")))))
        .containsExactly(What.REJECTED_EVIDENCE);
  }

  @Test
  void anUnfinishedUploadMustBeSettled() {
    assertThat(what(line(announced("a")))).containsExactly(What.EVIDENCE, What.UNFINISHED_UPLOAD);
  }

  @Test
  void aWithdrawnFileSupportsNothing() {
    assertThat(what(line(withdrawn("a")))).containsExactly(What.EVIDENCE);
  }

  @Test
  void aRevisionSettlesTheRefusedFile() {
    assertThat(what(line(rejected("old"), stored(announced("new", "old"))))).isEmpty();
  }

  @Test
  void everythingMissingIsListedAtOnce() {
    var first = new SheetLine("1.1.1", List.of(DONE), true, false, List.of(rejected("r")));
    var second = new SheetLine("1.1.2", List.of(DONE), false, false, List.of(announced("u")));
    assertThat(CompletenessGate.missing(List.of(first, second)))
        .extracting(MissingPart::code, MissingPart::what)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1.1.1", What.DECLARED_DATA),
            org.assertj.core.groups.Tuple.tuple("1.1.1", What.EVIDENCE),
            org.assertj.core.groups.Tuple.tuple("1.1.1", What.REJECTED_EVIDENCE),
            org.assertj.core.groups.Tuple.tuple("1.1.2", What.DECLARED_DATA),
            org.assertj.core.groups.Tuple.tuple("1.1.2", What.UNFINISHED_UPLOAD));
  }

  private static SheetLine line(Evidence... evidence) {
    return new SheetLine("1.1.1", List.of(), true, false, List.of(evidence));
  }

  private static List<What> what(SheetLine line) {
    return CompletenessGate.missing(List.of(line)).stream().map(MissingPart::what).toList();
  }
}
