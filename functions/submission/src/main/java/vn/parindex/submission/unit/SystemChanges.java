package vn.parindex.submission.unit;

import java.util.List;
import java.util.function.Supplier;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;

/** Carries out what the system itself changes, on an event: again, when someone else was first. */
public final class SystemChanges {

  private static final int TRIES = 20;

  private final AssessmentTable table;

  public SystemChanges(AssessmentTable table) {
    this.table = table;
  }

  /**
   * Carries a change out.
   *
   * @param attempt reads the state as it is now and says what to write, or nothing; may be asked
   *     several times
   * @throws vn.parindex.platform.problem.ProblemException if others were always first; the event
   *     then comes again
   */
  public void make(Supplier<List<Write>> attempt) {
    for (int tries = 0; tries < TRIES; tries++) {
      var writes = attempt.get();
      if (writes.isEmpty() || committed(writes)) {
        return;
      }
    }
    throw Problems.busy().asException();
  }

  private boolean committed(List<Write> writes) {
    try {
      table.transact(writes);
      return true;
    } catch (ConditionFailed _) {
      return false; // someone else was first: look again
    }
  }
}
