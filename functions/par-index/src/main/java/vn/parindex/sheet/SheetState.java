package vn.parindex.sheet;

import java.util.Optional;

/** Where the self-assessment of a unit stands (domain notes, section 4). */
public enum SheetState {
  /** The officer enters data (đang chấm). */
  DRAFT,
  /** Submitted by the officer, not yet approved by the unit's leader (chờ lãnh đạo duyệt). */
  AWAITING_APPROVAL,
  /** Approved by the leader: counts as submitted (đã gửi). */
  SUBMITTED,
  /**
   * Submitted, and the appraisers have begun: the unit can't change it any more (đang thẩm định).
   */
  UNDER_APPRAISAL;

  /** Whether it counts as submitted. */
  public boolean isSubmitted() {
    return this == SUBMITTED || this == UNDER_APPRAISAL;
  }

  /** The state after a step, or empty if this state does not allow it. */
  public Optional<SheetState> after(SheetStep step) {
    return Optional.ofNullable(
        switch (step) {
          case EDIT -> this == DRAFT ? DRAFT : null;
          case SUBMIT -> this == DRAFT ? AWAITING_APPROVAL : null;
          case APPROVE -> this == AWAITING_APPROVAL ? SUBMITTED : null;
          case RETURN -> this == AWAITING_APPROVAL ? DRAFT : null;
          case WITHDRAW -> this == AWAITING_APPROVAL || this == SUBMITTED ? DRAFT : null;
          case BEGIN_APPRAISAL -> this == SUBMITTED ? UNDER_APPRAISAL : null;
          case RETURN_FOR_SUPPLEMENT -> this == UNDER_APPRAISAL ? DRAFT : null;
        });
  }
}
