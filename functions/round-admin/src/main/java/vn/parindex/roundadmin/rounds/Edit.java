package vn.parindex.roundadmin.rounds;

import java.util.List;
import java.util.function.LongFunction;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;

/**
 * What a request makes of a round.
 *
 * @param round the round as it is from now on
 * @param state its state from now on
 * @param writes further items that change with it
 * @param action for the audit trail
 * @param response the answer, given the new version
 */
public record Edit(
    Round round,
    RoundState state,
    List<Write> writes,
    Action action,
    LongFunction<Response> response) {

  public Edit {
    writes = List.copyOf(writes);
  }

  /** Items that belong to the round change, the round itself stays. */
  public static Edit of(
      StoredRound stored, List<Write> writes, Action action, LongFunction<Response> response) {
    return new Edit(stored.round(), stored.state(), writes, action, response);
  }
}
