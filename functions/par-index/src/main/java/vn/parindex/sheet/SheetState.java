package vn.parindex.sheet;

/** Where the self-assessment of a unit stands (domain notes, section 4). */
public enum SheetState {
  /** The officer enters data (đang chấm). */
  DRAFT,
  /** Submitted by the officer, not yet approved by the unit's leader (chờ lãnh đạo duyệt). */
  AWAITING_APPROVAL,
  /** Approved by the leader: counts as submitted (đã gửi). */
  SUBMITTED
}
