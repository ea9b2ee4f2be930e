package vn.parindex.survey;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.facts.SurveyResult;

/**
 * Hides what few ballots would tell. A total is hidden too where it would give a hidden cell away
 * by subtraction.
 */
public final class SmallCells {

  /** Fewest ballots that are shown together. */
  public static final int LEAST = SurveyResult.FEWEST_TOLD;

  private SmallCells() {}

  /** The counts as they may be shown. */
  public static CellCounts shown(CellCounts counts) {
    return isSmall(counts) ? counts.hidden() : counts;
  }

  /** The total of cells as it may be shown beside {@link #shown} of each of them. */
  public static CellCounts total(List<CellCounts> cells) {
    var total = sum(cells);
    var small = cells.stream().filter(SmallCells::isSmall).toList();
    boolean safe = small.isEmpty() || (small.size() > 1 && !isSmall(sum(small)));
    return safe ? shown(total) : total.hidden();
  }

  private static boolean isSmall(CellCounts counts) {
    return counts.returned() == null || counts.returned() < LEAST;
  }

  private static CellCounts sum(List<CellCounts> cells) {
    return new CellCounts(
        cells.stream().mapToInt(CellCounts::quota).sum(),
        cells.stream().mapToInt(CellCounts::issued).sum(),
        sum(cells, CellCounts::returned),
        sum(cells, CellCounts::valid),
        sum(cells, CellCounts::invalid));
  }

  private static @Nullable Integer sum(
      List<CellCounts> cells, Function<CellCounts, @Nullable Integer> number) {
    int sum = 0;
    for (var cell : cells) {
      var value = number.apply(cell);
      if (value == null) {
        return null;
      }
      sum += value;
    }
    return sum;
  }
}
