package vn.parindex.platform.table;

/** A transaction changed nothing, because a condition did not hold or another one ran at once. */
public final class ConditionFailed extends Exception {

  private static final long serialVersionUID = 1L;

  ConditionFailed(Throwable cause) {
    super("A condition of the transaction did not hold", cause);
  }
}
