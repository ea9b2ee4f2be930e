package vn.parindex.declared;

import vn.parindex.text.Text;

/**
 * Why a declared value is refused.
 *
 * @param key the input, as sent
 * @param code stable name of the fault
 * @param message what is wrong and what is allowed
 */
public record DataFault(String key, Code code, Text message) {

  /** Stable names of the faults of declared data. */
  public enum Code {
    /** The sub-criterion asks for no such input. */
    UNKNOWN_KEY,
    /** The value is of another kind than the input. */
    WRONG_TYPE,
    /** Not a plain decimal number: NaN, exponents, thousands separators. */
    NOT_A_NUMBER,
    /** A count with decimals. */
    NOT_WHOLE,
    /** A count below 0. */
    NEGATIVE,
    /** Below the input's lowest value. */
    BELOW_MINIMUM,
    /** Above the input's highest value. */
    ABOVE_MAXIMUM,
    /** More digits than any honest number has. */
    TOO_MANY_DIGITS,
    /** More decimals than the input allows. */
    TOO_MANY_DECIMALS,
    /** Not one of the options. */
    UNKNOWN_CHOICE,
    /** Not a day of the calendar in the form 2022-12-09. */
    NOT_A_DAY,
    /** A numerator above its denominator, where the rule forbids it. */
    ABOVE_WHOLE,
    /** A difference below 0, where the rule forbids it. */
    NEGATIVE_DIFFERENCE,
    /** "Not applicable" where the sub-criterion does not allow it. */
    NOT_APPLICABLE_REFUSED
  }
}
