package vn.parindex.survey;

import org.jspecify.annotations.Nullable;

/**
 * The counts of one unit and group, or of several together (phát ra, thu về, hợp lệ, không hợp lệ).
 * What is hidden, or not known yet, is null.
 *
 * @param quota invitations and forms that there may be
 * @param issued invitations and forms that there are
 * @param returned ballots that came back
 * @param valid of them valid
 * @param invalid of them not
 */
public record CellCounts(
    int quota,
    int issued,
    @Nullable Integer returned,
    @Nullable Integer valid,
    @Nullable Integer invalid) {

  /** The same without what might tell what a person answered. */
  CellCounts hidden() {
    return new CellCounts(quota, issued, null, null, null);
  }
}
