package vn.parindex.survey;

/** Why a ballot that came back does not count. */
public enum InvalidReason {
  /** More questions are blank than the round allows. */
  TOO_MANY_BLANK,
  /** One question has two answers. */
  TWO_ANSWERS,
  /** It came from someone who was not asked. */
  OFF_LIST,
  /** It came twice. */
  DUPLICATE,
  /** It can't be read. */
  UNREADABLE
}
