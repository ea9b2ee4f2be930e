package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.evidence.EvidenceExamples.ANNOUNCED_AT;
import static vn.parindex.evidence.EvidenceExamples.announced;
import static vn.parindex.evidence.EvidenceExamples.rejected;
import static vn.parindex.evidence.EvidenceExamples.stored;
import static vn.parindex.evidence.EvidenceExamples.withdrawn;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  @ParameterizedTest
  @CsvSource({
    "ANNOUNCED, SIGN_AGAIN, ANNOUNCED",
    "ANNOUNCED, STORE, STORED",
    "ANNOUNCED, ACCEPT,",
    "ANNOUNCED, REJECT,",
    "ANNOUNCED, WITHDRAW, WITHDRAWN",
    "ANNOUNCED, EXPIRE, EXPIRED",
    "STORED, SIGN_AGAIN,",
    "STORED, STORE,",
    "STORED, ACCEPT, ACCEPTED",
    "STORED, REJECT, REJECTED",
    "STORED, WITHDRAW, WITHDRAWN",
    "STORED, EXPIRE,",
    "ACCEPTED, SIGN_AGAIN,",
    "ACCEPTED, STORE,",
    "ACCEPTED, REJECT,",
    "ACCEPTED, WITHDRAW, WITHDRAWN",
    "ACCEPTED, EXPIRE,",
    "REJECTED, ACCEPT,",
    "REJECTED, STORE,",
    "REJECTED, WITHDRAW, WITHDRAWN",
    "EXPIRED, SIGN_AGAIN,",
    "EXPIRED, STORE, STORED",
    "EXPIRED, WITHDRAW,",
    "WITHDRAWN, SIGN_AGAIN,",
    "WITHDRAWN, STORE, WITHDRAWN",
    "WITHDRAWN, ACCEPT,",
    "WITHDRAWN, WITHDRAW,",
    "WITHDRAWN, EXPIRE, EXPIRED"
  })
  void everyStepLeadsWhereItShouldAndNowhereElse(
      EvidenceState from, EvidenceStep step, EvidenceState to) {
    assertThat(from.after(step).orElse(null)).isEqualTo(to);
  }

  @Test
  void aStepThatTheStateForbidsIsABug() {
    assertThatThrownBy(() -> announced("e").accepted()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anUploadIsWaitedForOneDayAfterItsNewestUrl() {
    var again = announced("e").signedAgain(new Attempt("e/2", ANNOUNCED_AT.plusSeconds(600)));
    var due = ANNOUNCED_AT.plusSeconds(600).plus(Duration.ofDays(1));
    assertThat(again.isOverdue(due.minusSeconds(1))).isFalse();
    assertThat(again.isOverdue(due)).isTrue();
    assertThat(stored("e").isOverdue(due.plusSeconds(1))).isFalse();
    assertThat(announced("e").withdrawn(vn.parindex.text.Text.EMPTY).isOverdue(due)).isTrue();
    assertThat(withdrawn("e").isOverdue(due)).isFalse();
  }

  @Test
  void onlyAnUploadThatNeverCameFreesTheQuota() {
    var limits = new EvidenceLimits(1000, 4000);
    var present = List.of(announced("a"), stored("b"), withdrawn("c"), announced("d").expired());
    assertThat(EvidenceLimits.usedBytes(present)).isEqualTo(3000);
    assertThat(limits.haveRoom(present, 1000)).isTrue();
    assertThat(limits.haveRoom(present, 1001)).isFalse();
  }

  @Test
  void aFileHasAtLeastOneByteAndAtMostTheLargestSize() {
    var limits = new EvidenceLimits(1000, 4000);
    assertThat(limits.allows(0)).isFalse();
    assertThat(limits.allows(1)).isTrue();
    assertThat(limits.allows(1000)).isTrue();
    assertThat(limits.allows(1001)).isFalse();
  }

  @Test
  void aRevisionReplacesTheOlderDocumentOnceItsFileIsThere() {
    var old = stored("old");
    assertThat(Revisions.current(List.of(old, announced("new", "old")))).hasSize(2);
    var revised = stored(announced("new", "old"));
    assertThat(Revisions.current(List.of(old, revised))).containsExactly(revised);
    var refused = revised.rejected(vn.parindex.text.Text.EMPTY);
    assertThat(Revisions.current(List.of(old, refused))).containsExactly(old, refused);
    assertThat(Revisions.current(List.of(withdrawn("w"), rejected("r"))))
        .extracting(Evidence::id)
        .containsExactly("r");
  }
}
