package vn.parindex.platform.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;

/**
 * Carries changes out: state, audit entry and idempotency record in one transaction. When someone
 * else was first, the use case is asked again on the new state, where it either still holds or
 * answers 412 with both versions.
 */
public final class Changes {

  private static final int TRIES = 10;

  private final AssessmentTable table;

  public Changes(AssessmentTable table) {
    this.table = table;
  }

  /**
   * Carries a change out once, however often the request comes with the same idempotency key.
   *
   * @param attempt reads the state as it is now and says what to change; may be asked several times
   * @throws ProblemException what the attempt throws; 422 if the key was used for another request;
   *     503 if others were always first
   */
  public Response make(Request request, Caller caller, Supplier<Change> attempt) {
    var record = IdempotencyRecord.of(request, caller);
    for (int tries = 0; tries < TRIES; tries++) {
      var earlier = record.flatMap(r -> r.earlierResponse(table));
      if (earlier.isPresent()) {
        return earlier.get();
      }
      var change = attempt.get();
      if (committed(change, record)) {
        return change.response();
      }
    }
    throw Problems.busy().asException();
  }

  private boolean committed(Change change, Optional<IdempotencyRecord> record) {
    var writes = new ArrayList<>(change.writes());
    record.ifPresent(r -> writes.add(r.write(change.response())));
    if (writes.isEmpty() && change.elsewhere().isEmpty()) {
      return true;
    }
    var all = new HashMap<>(change.elsewhere());
    all.put(table, writes);
    try {
      table.transactAcross(all);
      return true;
    } catch (ConditionFailed _) {
      return false; // someone else was first: the caller looks again
    }
  }
}
