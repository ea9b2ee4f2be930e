package vn.parindex.platform.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Write;

/**
 * What one request changes, all or nothing, and what is then answered.
 *
 * @param writes the writes; at most 98, so that an idempotency record fits in
 * @param elsewhere writes of the same transaction to other tables
 * @param response the answer
 */
public record Change(
    List<Write> writes, Map<AssessmentTable, List<Write>> elsewhere, Response response) {

  public Change {
    writes = List.copyOf(writes);
    elsewhere = Map.copyOf(elsewhere);
  }

  /** A change of the assessment table alone. */
  public Change(List<Write> writes, Response response) {
    this(writes, Map.of(), response);
  }

  /** A change of several groups of writes. */
  @SafeVarargs
  public static Change of(Response response, Collection<Write>... groups) {
    var writes = new ArrayList<Write>();
    for (var group : groups) {
      writes.addAll(group);
    }
    return new Change(writes, response);
  }

  /** The same change with more writes, such as what must still hold. */
  public Change and(Collection<Write> more) {
    return of(response, writes, more);
  }

  /** Nothing to change: the answer alone. */
  public static Change none(Response response) {
    return new Change(List.of(), response);
  }
}
