package vn.parindex.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * A council's decision that a unit, which never submitted its self-assessment, is published without
 * a rank (không xếp hạng), so that it does not keep the others waiting. It never counts as zero.
 *
 * @param unit the unit's code
 * @param reason why, for the public
 * @param closedAt when the unit's time to submit had ended; with a later one the decision falls
 * @param by the chair's account
 * @param at when
 */
public record LeftOut(String unit, Text reason, Instant closedAt, String by, Instant at) {

  /** Whether it still stands for a unit whose time to submit ends then. */
  public boolean holds(@Nullable Instant closesAt) {
    return closedAt.equals(closesAt);
  }

  /** The decision about a unit that has not submitted, if there is one that still stands. */
  public static Optional<LeftOut> of(
      List<LeftOut> decisions, String unit, @Nullable Instant closesAt) {
    return decisions.stream()
        .filter(one -> one.unit().equals(unit) && one.holds(closesAt))
        .findFirst();
  }
}
