package vn.parindex.notation;

/** Stable names of what can be wrong with a criteria set. */
public enum FaultCode {
  /** Not a file of the announced kind, or a broken one. */
  MALFORMED,
  /** Something that a file of the kind may have, but not here: anchors, tags, entities. */
  NOT_ALLOWED,
  /** The tree is deeper or larger than any criteria set. */
  TOO_LARGE,
  /** A mapping, sequence or text where another was expected. */
  WRONG_KIND,
  /** A key that means nothing here. */
  UNKNOWN_KEY,
  /** A key that occurs twice. */
  DUPLICATE_KEY,
  /** A key that must be there. */
  MISSING_KEY,
  /** A text that is empty where words are needed. */
  EMPTY_TEXT,
  /** A text that is too long, or has control characters. */
  BAD_TEXT,
  /** Not a word of those allowed here. */
  UNKNOWN_WORD,
  /** Not a plain decimal number, or out of its bounds. */
  BAD_NUMBER,
  /** Points below 0, above the maximum, or with too many decimals. */
  BAD_POINTS,
  /** Not a day of the calendar. */
  BAD_DATE,
  /** A code or key of the wrong form. */
  BAD_CODE,
  /** A code or key that is used twice. */
  DUPLICATE_CODE,
  /** A code that does not ascend, or is not nested in its parent's. */
  CODE_ORDER,
  /** Nothing where at least one is needed. */
  EMPTY_LIST,
  /** Points of the parts do not add up to those of the whole. */
  POINTS_DO_NOT_ADD_UP,
  /** A rule that can never give its maximum. */
  MAX_NOT_REACHED,
  /** A rule that can give more than its maximum. */
  MAX_EXCEEDED,
  /** Values that belong to no band. */
  BAND_GAP,
  /** Values that belong to two bands. */
  BAND_OVERLAP,
  /** A band to which no value belongs. */
  BAND_EMPTY,
  /** A rule names an input that is not declared. */
  UNKNOWN_INPUT,
  /** An input that the rule does not use. */
  UNUSED_INPUT,
  /** An input of another type than the rule needs. */
  WRONG_INPUT_TYPE,
  /** An option that the choice does not have, or has and is not given points. */
  CHOICE_MISMATCH,
  /** Percent compared with plain numbers. */
  PERCENT_MISMATCH,
  /** A form that may not stand inside another. */
  MUST_STAND_ALONE,
  /** Who assesses it does not fit the rule. */
  ASSESSED_BY_MISMATCH,
  /** A question for something that no survey scores. */
  NOT_FROM_SURVEY,
  /** Options that are not in order, best first. */
  OPTION_ORDER,
  /** More faults than are listed. */
  MORE_FAULTS
}
