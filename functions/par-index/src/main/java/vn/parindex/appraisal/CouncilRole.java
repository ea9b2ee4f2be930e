package vn.parindex.appraisal;

/** What someone is in an Appraisal Council. */
public enum CouncilRole {
  /** Chủ tịch Hội đồng: resolves, asks, returns, locks. */
  CHAIR,
  /** Thành viên Hội đồng: decides. */
  MEMBER,
  /** Tổ giúp việc: proposes. */
  SUPPORT
}
