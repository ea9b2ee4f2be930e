package vn.parindex.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * A unit whose published values a correction changes.
 *
 * @param unitCode the unit's code
 * @param unitName its name
 * @param before its values in the version that is corrected; null if it had no rank there
 * @param after its values now; null if it has no rank any more
 */
public record RowChange(
    String unitCode, String unitName, @Nullable Values before, @Nullable Values after) {

  /** The values of a row that a correction is about. */
  public record Values(
      int rank, BigDecimal totalPoints, BigDecimal indexPercent, @Nullable Text classification) {

    static Values of(RankedRow row) {
      return new Values(row.rank(), row.totalPoints(), row.indexPercent(), row.classification());
    }

    /** Whether both say the same, whatever the scale of their numbers. */
    boolean sameAs(Values other) {
      return rank == other.rank
          && totalPoints.compareTo(other.totalPoints) == 0
          && indexPercent.compareTo(other.indexPercent) == 0
          && Objects.equals(classification, other.classification);
    }
  }

  /** The units whose values differ between two versions: those of the newer first, in its order. */
  public static List<RowChange> between(FrozenRanking older, List<RankedRow> newer) {
    var changes = new ArrayList<RowChange>();
    for (var row : newer) {
      var after = Values.of(row);
      var before = older.row(row.unitCode()).map(Values::of).orElse(null);
      if (before == null || !before.sameAs(after)) {
        changes.add(new RowChange(row.unitCode(), row.unitName(), before, after));
      }
    }
    for (var row : older.rows()) {
      if (newer.stream().noneMatch(now -> now.unitCode().equals(row.unitCode()))) {
        changes.add(new RowChange(row.unitCode(), row.unitName(), Values.of(row), null));
      }
    }
    return List.copyOf(changes);
  }
}
