package vn.parindex.platform.access;

/** What an account is in the province's work (domain notes, workflow and roles). */
public enum Role {
  /** Quản trị hệ thống: accounts only, no scores. */
  SYSTEM_ADMIN,
  /** Sở Nội vụ: runs the round. */
  HOME_AFFAIRS,
  /** Cán bộ đầu mối: enters the unit's data. */
  UNIT_OFFICER,
  /** Lãnh đạo đơn vị: approves the unit's self-assessment. */
  UNIT_LEADER,
  /** Phòng Nội vụ cấp huyện: runs the round for the communes of the district. */
  DISTRICT_OFFICER,
  /** Lãnh đạo UBND tỉnh. */
  PROVINCE_LEADER,
  /** Tổ giúp việc: types in paper ballots. */
  SUPPORT_TEAM,
  /**
   * Hội đồng thẩm định, Tổ giúp việc: appraises what the councils of a round say. Such an account
   * has no other role, so that nobody comes to the own unit's sheet by another way.
   */
  APPRAISER,
  /** Thanh tra, kiểm toán: reads the audit log and nothing else. */
  AUDITOR
}
