package vn.parindex.intake.store;

import org.jspecify.annotations.Nullable;
import vn.parindex.survey.CellCounts;

/**
 * The quota of one group for one unit, and what has been used of it.
 *
 * @param unit the unit that is judged
 * @param group who judges it
 * @param quota invitations and paper forms that there may be
 * @param left of them not issued
 * @param returned ballots that came back, by link or on paper
 * @param paperLeft paper forms that are out
 * @param isOpen whether its box takes ballots
 */
public record Cell(
    String unit, String group, int quota, int left, int returned, int paperLeft, boolean isOpen) {

  /** Invitations and paper forms that there are. */
  public int issued() {
    return quota - left;
  }

  /** Its counts, with what has been counted of its ballots. */
  public CellCounts counts(@Nullable GroupCounts counted) {
    return new CellCounts(
        quota,
        issued(),
        returned,
        counted == null ? null : counted.valid(),
        counted == null ? null : counted.invalid());
  }
}
