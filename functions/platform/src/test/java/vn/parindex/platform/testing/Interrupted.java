package vn.parindex.platform.testing;

import java.util.function.Consumer;
import vn.parindex.platform.table.AssessmentTable;

/**
 * The real database, with something that happens just before a call: someone else writes, or the
 * process is killed. So a test chooses the moment instead of hoping for it.
 */
public final class Interrupted {

  private Interrupted() {}

  /** What ends a killed function. */
  public static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A table on the local database.
   *
   * @param tableName its name
   * @param before told the name of each call before it is made; what it throws ends the call
   */
  public static AssessmentTable table(String tableName, Consumer<String> before) {
    return new AssessmentTable(AroundCalls.of(LocalDynamoDb.client(), before, () -> {}), tableName);
  }
}
