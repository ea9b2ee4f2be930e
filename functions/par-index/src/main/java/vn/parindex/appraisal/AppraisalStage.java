package vn.parindex.appraisal;

import java.util.Optional;

/** Where the appraisal of a submitted sheet stands (domain notes, section 5). */
public enum AppraisalStage {
  /** Submitted; no appraiser has said anything yet (đã gửi). */
  NOT_BEGUN,
  /** Thẩm định lần 1. */
  FIRST_APPRAISAL,
  /** Sent back for a supplement; begins anew when it is submitted again (trả lại bổ sung). */
  RETURNED,
  /** The unit is to explain items (yêu cầu giải trình). */
  EXPLANATION_ASKED,
  /** The unit has explained them (đã giải trình). */
  EXPLAINED,
  /** Thẩm định lần 2. */
  SECOND_APPRAISAL,
  /** Đã chốt: nothing changes any more, unless an inspection finds something. */
  LOCKED;

  /** The stage after a step, or empty if this stage does not allow it. */
  public Optional<AppraisalStage> after(AppraisalStep step) {
    return Optional.ofNullable(
        switch (step) {
          case BEGIN -> this == NOT_BEGUN || this == RETURNED ? FIRST_APPRAISAL : null;
          case DECIDE -> this == FIRST_APPRAISAL || this == SECOND_APPRAISAL ? this : null;
          case RETURN -> this == FIRST_APPRAISAL ? RETURNED : null;
          case ASK -> this == FIRST_APPRAISAL ? EXPLANATION_ASKED : null;
          case CONCLUDE -> this == FIRST_APPRAISAL ? SECOND_APPRAISAL : null;
          case ANSWER -> this == EXPLANATION_ASKED ? EXPLANATION_ASKED : null;
          case EXPLAIN -> this == EXPLANATION_ASKED ? EXPLAINED : null;
          case TAKE_UP -> this == EXPLANATION_ASKED || this == EXPLAINED ? SECOND_APPRAISAL : null;
          case LOCK -> this == SECOND_APPRAISAL ? LOCKED : null;
          case REOPEN -> keepsDeclaredData() ? reopened() : null;
        });
  }

  private AppraisalStage reopened() {
    return this == LOCKED ? SECOND_APPRAISAL : this;
  }

  /** The appraisal in which items are decided now, if any. */
  public Optional<Pass> pass() {
    return Optional.ofNullable(
        switch (this) {
          case FIRST_APPRAISAL -> Pass.FIRST;
          case SECOND_APPRAISAL -> Pass.SECOND;
          case NOT_BEGUN, RETURNED, EXPLANATION_ASKED, EXPLAINED, LOCKED -> null;
        });
  }

  /** Whether the unit's own copy must stay as it was submitted. */
  public boolean keepsDeclaredData() {
    return this != NOT_BEGUN && this != RETURNED;
  }
}
