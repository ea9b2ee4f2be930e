package vn.parindex.platform.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.platform.json.Json;

class AppraisalStatusTest {

  private static final Instant DECEMBER = Instant.parse("2022-12-28T02:00:00Z");
  private static final Instant JANUARY = Instant.parse("2023-01-09T02:00:00Z");
  private static final AppraisalStatus LOCKED =
      new AppraisalStatus(AppraisalStage.LOCKED, DECEMBER, 1, null);

  @Test
  void aStatusFromBeforeThereWereInspectionsIsReadAsOneOfWhichNoneWantsAnything() {
    var kept = "{\"stage\":\"LOCKED\",\"since\":\"2022-12-28T02:00:00Z\",\"attempt\":1}";

    assertThat(Json.read(kept, AppraisalStatus.class)).isEqualTo(LOCKED);
  }

  @Test
  void whatIsReopenedIsKept() {
    var reopened = LOCKED.reopened(AppraisalStage.SECOND_APPRAISAL, JANUARY, List.of("1.1.1"));

    assertThat(Json.read(Json.write(reopened), AppraisalStatus.class)).isEqualTo(reopened);
    assertThat(reopened.since()).isEqualTo(JANUARY);
    assertThat(reopened.moved(AppraisalStage.LOCKED, JANUARY).reopened()).containsExactly("1.1.1");
  }

  @Test
  void whatWasLockedWithItsReopenedItemsIsReopenedForTheNewOnesOnly() {
    var again =
        LOCKED
            .reopened(AppraisalStage.SECOND_APPRAISAL, JANUARY, List.of("1.1.1"))
            .moved(AppraisalStage.LOCKED, JANUARY)
            .reopened(AppraisalStage.SECOND_APPRAISAL, JANUARY, List.of("2.1.1"));

    assertThat(again.reopened()).containsExactly("2.1.1");
  }
}
