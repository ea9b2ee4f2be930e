package vn.parindex.appraisal;

/**
 * An item that keeps an appraisal from being concluded.
 *
 * @param code the item's code
 * @param why what is missing
 */
public record OpenItem(String code, Why why) {

  /** What is missing. */
  public enum Why {
    /** No member has decided. */
    UNDECIDED,
    /** Support Team and member differ, and the chair has not resolved it. */
    DISPUTED
  }
}
