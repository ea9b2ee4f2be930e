package vn.parindex.platform.access;

/** Says who is in the council that appraises a unit. */
@FunctionalInterface
public interface Appraisers {

  /**
   * Whether an account is in the council that appraises a unit of a round, and does not belong to
   * that unit itself.
   */
  boolean appraises(String round, String unit, String account);
}
